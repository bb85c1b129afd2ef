import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { absent } from "../organisation/unit-changes.ts";
import type { Unit } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";
import { noticeDays, noticeOf, type NoticePublished } from "./grid-notice.ts";
import { gridOf } from "./grid.ts";
import type { NoticeRefusal } from "./publish-notice.ts";

/** Says that a grid's notice is still so (确认公示). */
export interface ConfirmNotice {
  readonly type: "confirm-notice";
  readonly grid: string;
  /** The day somebody says that all of it is still so. */
  readonly from: Day;
}

/**
 * Confirms a grid's notice (确认公示): it still says what is so, and is not stale for as long as the profile allows from that day on.
 *
 * Nobody knows yet what will be so: it is confirmed for today, or for a day gone by on which somebody did.
 *
 * @param first - The register on the command's day.
 * @param today - The day of recording.
 *
 * {@includeCode ./confirm-notice.test.ts#confirm}
 */
export function confirmNotice(first: State, grid: Unit, { from }: ConfirmNotice, today: Day): Decision<NoticePublished, NoticeRefusal> {
  const refusals: NoticeRefusal[] = [...absent(grid, { from })];
  if (gridOf(first, grid) === undefined) refusals.push({ code: "notice-not-of-grid", unit: grid.id });
  if (from > today) refusals.push({ code: "confirmed-ahead", today });
  if (refusals.length > 0) return refuse(...(refusals as [NoticeRefusal]));
  const now = noticeOf(first, grid.id);
  if (now === undefined) return refuse({ code: "no-notice", grid: grid.id });
  if (now.confirmed === from) return accept();
  return accept({ type: "notice-published", v: 1, subject: grid.id, ...noticeDays(first, grid), ...now, confirmed: from });
}
