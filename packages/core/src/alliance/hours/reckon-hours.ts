import type { Day } from "../../day.ts";
import { minutesBetween, type HoursRecord } from "./hours.ts";

/** Minutes of 24 hours: nobody serves longer without a break. */
export const wholeDay = 24 * 60;

/** Why an entry is in doubt (存疑): it shares time with another of the same person, goes on for more than 24 hours, or nobody checked out. */
export type HoursDoubt = "overlaps" | "over-a-day" | "no-check-out";

/** An entry as it counts. */
export interface HoursEntry extends HoursRecord {
  /** What of it counts, before rounding: time that an entry before it has counted is not counted again. */
  readonly minutes: number;
  readonly doubts: readonly HoursDoubt[];
}

/**
 * What each of one person's entries counts (核算), in the order they began: every minute once, however many entries tell of it and
 * for whichever team. One without an end, or of more than 24 hours, counts nothing until it is put right.
 *
 * @param today - An entry without an end is in doubt once its day is over.
 */
export function reckonHours(records: readonly HoursRecord[], today: Day): HoursEntry[] {
  const inOrder = [...records].sort((a, b) => Date.parse(a.start) - Date.parse(b.start) || (a.id < b.id ? -1 : 1));
  // Up to where time is counted, and the entry that reaches that far.
  let until = -Infinity;
  let reaching: number | undefined;
  const overlapping = new Set<number>();
  const counted = inOrder.map((entry, place) => {
    const { start, end } = entry;
    if (end === undefined || minutesBetween(start, end) > wholeDay) return 0;
    const [from, to] = [Date.parse(start), Date.parse(end)];
    if (from < until) overlapping.add(place).add(reaching!);
    const minutes = Math.max(0, Math.floor((to - Math.max(from, until)) / 60_000));
    if (to > until) [until, reaching] = [to, place];
    return minutes;
  });
  return inOrder.map((entry, place) => ({ ...entry, minutes: counted[place]!, doubts: doubtsOf(entry, overlapping.has(place), today) }));
}

function doubtsOf({ start, end, day }: HoursRecord, overlaps: boolean, today: Day): HoursDoubt[] {
  if (end === undefined) return day < today ? ["no-check-out"] : [];
  if (minutesBetween(start, end) > wholeDay) return ["over-a-day"];
  return overlaps ? ["overlaps"] : [];
}
