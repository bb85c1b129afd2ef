import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { absent, type UnitChangeRefusal } from "../organisation/unit-changes.ts";
import type { RecordName, Unit } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";
import { noticeDays, noticeOf, type NoticePublished } from "./grid-notice.ts";
import { gridOf } from "./grid.ts";

/** Says in public where a grid runs and whom to call (发布公示). */
export interface PublishNotice {
  readonly type: "publish-notice";
  readonly grid: string;
  /** Where it runs, in words: from which street to which. */
  readonly extent: RecordName;
  /** The duty phone: an office's. */
  readonly phone: string;
  /** The supervision phone, where it is another than the profile's. */
  readonly supervision?: string;
  /** The first day it says so; that day it is confirmed. */
  readonly from: Day;
}

/** Why a notice is not published, or not confirmed: it is no grid, is not there, has no notice yet, or the day has not come. */
export type NoticeRefusal =
  | { readonly code: "notice-not-of-grid"; readonly unit: string }
  | { readonly code: "no-notice"; readonly grid: string }
  /** What is said to be so lies on a day that has not come. */
  | { readonly code: "confirmed-ahead"; readonly today: Day }
  | Extract<UnitChangeRefusal, { code: "unit-not-there" }>;

/**
 * Publishes a grid's notice (网格公示) from a day on, in place of the one there was: where it runs and whom to call. Who answers
 * for it is never written down in it, but told from the posts of the day. Publishing what is published confirms it.
 *
 * @param first - The register on the command's day.
 *
 * {@includeCode ./publish-notice.test.ts#publish}
 */
export function publishNotice(
  first: State,
  grid: Unit,
  { extent, phone, supervision, from }: PublishNotice,
): Decision<NoticePublished, NoticeRefusal> {
  const refusals: NoticeRefusal[] = [...absent(grid, { from })];
  if (gridOf(first, grid) === undefined) refusals.push({ code: "notice-not-of-grid", unit: grid.id });
  if (refusals.length > 0) return refuse(...(refusals as [NoticeRefusal]));
  const said = { extent, phone, ...(supervision && { supervision }), confirmed: from };
  const now = noticeOf(first, grid.id);
  const isSame = now !== undefined && JSON.stringify(wordsOf(now)) === JSON.stringify(wordsOf(said)) && now.confirmed === from;
  return isSame ? accept() : accept({ type: "notice-published", v: 1, subject: grid.id, ...noticeDays(first, grid), ...said });
}

// An extent in two languages says the same in whatever order it came.
function wordsOf({ extent, phone, supervision }: Pick<NoticePublished, "extent" | "phone" | "supervision">): unknown {
  const texts = typeof extent === "string" ? extent : Object.entries(extent).sort(([one], [other]) => (one < other ? -1 : 1));
  return [texts, phone, supervision];
}
