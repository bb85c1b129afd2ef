import type { Day, TenureList } from "@jinlin/core";

/** What is due, the most pressing first. */
export const dueKinds = ["overdue", "carryOver", "endsSoon", "acting", "vacant"] as const;
export type DueKind = (typeof dueKinds)[number];

export type DueRow = TenureList["members"][number];

/** By the day something is or was due, or since when it has been so: the longest ago first, without a day last. */
export function byDay(rows: readonly DueRow[]): DueRow[] {
  const dayOf = ({ due, since }: DueRow) => due ?? since ?? "~";
  return [...rows].sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0));
}

/** How many days from one to another; fewer than none when the other is over. Agrees with core's `daysBetween` (a test holds it to that). */
export function daysUntil(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
