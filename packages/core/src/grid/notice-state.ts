import { addDays, type Day } from "../day.ts";
import type { GridNoticeRule } from "../profile/profile.ts";
import type { NoticeSetting } from "./grid-notice.ts";

/** Whether a grid's notice may be relied on: it was confirmed lately, or too long ago; or there is none. */
export type NoticeState = "current" | "stale" | "none";

/** A notice is stale once more days have passed since it was confirmed than the profile allows; never where it says nothing of that. */
export function noticeState(notice: NoticeSetting | undefined, day: Day, rule: GridNoticeRule | undefined): NoticeState {
  if (notice === undefined) return "none";
  const oldest = oldestCurrent(day, rule);
  return oldest !== undefined && notice.confirmed < oldest ? "stale" : "current";
}

/** What is confirmed before this day is stale on the other: worked out once where many notices are looked at. */
export function oldestCurrent(day: Day, rule: GridNoticeRule | undefined): Day | undefined {
  return rule && addDays(day, -rule.staleAfterDays);
}
