import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { absent } from "../organisation/unit-changes.ts";
import type { Unit } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";
import { noticeDays, noticeOf, type NoticePublished } from "./grid-notice.ts";
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
 * @param first - The register on the command's day.
 *
 * {@includeCode ./confirm-notice.test.ts#confirm}
 */
export function confirmNotice(first: State, grid: Unit, { from }: ConfirmNotice): Decision<NoticePublished, NoticeRefusal> {
  const [gone] = absent(grid, { from });
  if (gone) return refuse(gone);
  const now = noticeOf(first, grid.id);
  if (now === undefined) return refuse({ code: "no-notice", grid: grid.id });
  if (now.confirmed === from) return accept();
  return accept({ type: "notice-published", v: 1, subject: grid.id, ...noticeDays(first, grid), ...now, confirmed: from });
}
