import type { CallRow } from "@jinlin/core";

/** How a call stands to its deadline: none there is, time enough, the last quarter of it, or past it. */
export type DeadlineState = "none" | "in-time" | "due-soon" | "overdue";

/** How a call stands to its deadline (期限), at a moment in milliseconds. */
export function deadlineOf({ since, due, escalation }: Pick<CallRow, "since" | "due" | "escalation">, now: number): DeadlineState {
  if (due === undefined) return "none";
  const end = Date.parse(due);
  if (escalation !== undefined || end <= now) return "overdue";
  return end - now <= (end - Date.parse(since)) / 4 ? "due-soon" : "in-time";
}

/** When the next of these calls comes to stand otherwise to its deadline, in milliseconds; undefined where none does any more. */
export function nextTurn(calls: readonly Pick<CallRow, "since" | "due" | "escalation">[], now: number): number | undefined {
  const turns = calls.flatMap(({ since, due }) => {
    if (due === undefined) return [];
    const end = Date.parse(due);
    return [end - (end - Date.parse(since)) / 4, end].filter((turn) => turn > now);
  });
  return turns.length === 0 ? undefined : Math.min(...turns);
}
