import type { Grid } from "../../grid/grid.ts";
import { noticeOf } from "../../grid/grid-notice.ts";
import { noticeState } from "../../grid/notice-state.ts";
import { unitOf } from "../../organisation/unit.ts";
import { headOf, nameOf, refTo, type Sight } from "../view-head.ts";
import type { Query } from "../view.ts";
import { formerlyOf } from "./grid-parts.ts";
import { placedGrids } from "./grid-places.ts";
import type { NoticeRow, NoticesView } from "./notice-views.ts";

/** Every grid of the county, or of a part of it, with how its notice stands. */
export function noticesView(sight: Sight, { below }: Query<"notices">): NoticesView {
  const part = below === undefined ? undefined : unitOf(sight.state, below);
  const { grids, places } = placedGrids(sight, below);
  const rows = grids.map(({ grid, place }) => rowOf(sight, grid, place));
  const count = (state: NoticeRow["state"]) => rows.filter((row) => row.state === state).length;
  return {
    ...headOf("notices", sight),
    ...(part && { below: refTo(sight, part) }),
    counts: { current: count("current"), stale: count("stale"), none: count("none") },
    places: places.map((unit) => ({ ...refTo(sight, unit), parentId: unit.parentId, ...(unit.code && { code: unit.code }) })),
    rows,
  };
}

function rowOf(sight: Sight, grid: Grid, place: number): NoticeRow {
  const { state } = sight;
  const notice = noticeOf(state, grid.id);
  const formerly = formerlyOf(sight, grid);
  return {
    ...refTo(sight, grid),
    place,
    ...(grid.code && { code: grid.code }),
    ...(formerly.length > 0 && { formerly }),
    state: noticeState(notice, state.day, state.profile.gridNotice),
    ...(notice && { extent: nameOf(sight, notice.extent), confirmed: notice.confirmed }),
  };
}
