import type { Lint } from "../../organisation/lint/finding.ts";
import { noticeOf } from "../grid-notice.ts";
import { gridsOf } from "../grid.ts";

/** Grids without a public notice (网格未公示): nobody who lives there can read whom to call. */
export const noticeMissing: Lint<"notice-missing"> = (state) => {
  const grids = gridsOf(state);
  const members = grids
    .filter(({ id }) => noticeOf(state, id) === undefined)
    .map((unit) => ({ unit, fix: { command: "publish-notice", with: { grid: unit.id, from: state.day } } as const }));
  return { of: grids.length, members };
};
