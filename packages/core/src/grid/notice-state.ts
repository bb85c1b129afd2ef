import { daysBetween, type Day } from "../day.ts";
import type { GridNoticeRule } from "../profile/profile.ts";
import type { NoticeSetting } from "./grid-notice.ts";

/** Whether a grid's notice may be relied on: it was confirmed lately, or too long ago; or there is none. */
export type NoticeState = "current" | "stale" | "none";

/** A notice is stale once more days have passed since it was confirmed than the profile allows; never where it says nothing of that. */
export function noticeState(notice: NoticeSetting | undefined, day: Day, rule: GridNoticeRule | undefined): NoticeState {
  if (notice === undefined) return "none";
  return rule !== undefined && daysBetween(notice.confirmed, day) > rule.staleAfterDays ? "stale" : "current";
}
