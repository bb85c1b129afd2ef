import { addDays } from "../../day.ts";
import type { FindingMember, Lint } from "../../organisation/lint/finding.ts";
import { noticeOf } from "../grid-notice.ts";
import { gridsOf } from "../grid.ts";
import { oldestCurrent } from "../notice-state.ts";

/** Grids whose notice nobody has confirmed for longer than the profile allows (公示逾期未确认); none where it says nothing of that. */
export const noticeStale: Lint<"notice-stale"> = (state) => {
  const { gridNotice } = state.profile;
  const oldest = oldestCurrent(state.day, gridNotice);
  let of = 0;
  const members: FindingMember[] = [];
  for (const unit of gridsOf(state)) {
    const notice = noticeOf(state, unit.id);
    if (notice === undefined) continue;
    of++;
    if (oldest === undefined || notice.confirmed >= oldest) continue;
    const since = addDays(notice.confirmed, gridNotice!.staleAfterDays + 1);
    members.push({ unit, since, fix: { command: "confirm-notice", with: { grid: unit.id, from: state.day } } });
  }
  return { of, members };
};
