import type { ServiceHours } from "./team.ts";

/** What is wrong with times of the week: one that is over before it begins, or two that lie over each other on a day. */
export type HoursFault =
  | { readonly code: "hours-reversed"; readonly at: number; readonly from: string; readonly to: string }
  | { readonly code: "hours-overlap"; readonly at: number; readonly day: number; readonly from: string; readonly to: string };

/** The first fault in times of the week, by its place among them; undefined where there is none. */
export function hoursFault(hours: readonly ServiceHours[]): HoursFault | undefined {
  for (const [at, { days, from, to }] of hours.entries()) {
    // Both are written with two digits, so that they stand in the order of the clock.
    if (to <= from) return { code: "hours-reversed", at, from, to };
    for (const [place, day] of days.entries()) {
      const rivals = hours.slice(0, at).filter((other) => other.from < to && from < other.to);
      if (days.indexOf(day) < place || rivals.some((other) => other.days.includes(day)))
        return { code: "hours-overlap", at, day, from, to };
    }
  }
  return undefined;
}

/** Times of the week together, those that lie over or after each other on a day as one. */
export function joinHours(hours: readonly ServiceHours[]): ServiceHours[] {
  const byTime = new Map<string, { readonly days: number[]; readonly from: string; readonly to: string }>();
  for (const day of [1, 2, 3, 4, 5, 6, 7])
    for (const { from, to } of joinedOn(hours.filter(({ days }) => days.includes(day)))) {
      const known = byTime.get(`${from} ${to}`);
      if (known) known.days.push(day);
      else byTime.set(`${from} ${to}`, { days: [day], from, to });
    }
  return [...byTime.values()];
}

function joinedOn(hours: readonly ServiceHours[]): Pick<ServiceHours, "from" | "to">[] {
  const spans: { from: string; to: string }[] = [];
  for (const { from, to } of [...hours].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = spans.at(-1);
    if (last === undefined || last.to < from) spans.push({ from, to });
    else if (last.to < to) last.to = to;
  }
  return spans;
}
