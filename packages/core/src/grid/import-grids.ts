import type { Day } from "../day.ts";
import type { Decision } from "../decision.ts";
import type { Fault } from "../fault.ts";
import type { Records } from "../organisation/records.ts";
import type { State } from "../register/register.ts";
import type { AreaDrawn } from "./area-shape.ts";
import type { CellEvent, CellRegistered } from "./cell.ts";
import { checkGrids } from "./check-grids.ts";
import type { NoticePublished } from "./grid-notice.ts";
import type { GridOverlaid } from "./overlap.ts";
import type { ResidentsCounted } from "./residents.ts";

type ImportedEvent = CellEvent | ResidentsCounted | AreaDrawn | GridOverlaid | NoticePublished;

/**
 * Takes in what plain records say of grids: cells of networks, counts of residents, shapes, overlaps, notices; or names every
 * fault in that. The areas, organisations and networks they name may be rows of the same records (`importRecords`).
 *
 * @param recorded - The day of recording; the state's own unless said.
 */
export function importGrids(state: State, records: Records, recorded: Day = state.day): Decision<ImportedEvent, Fault> {
  const faults = checkGrids(state, records, recorded);
  if (faults.length > 0) return { ok: false, refusals: faults };
  const { cells = [], residents = [], shapes = [], overlaps = [], notices = [] } = records;
  const events: ImportedEvent[] = [];
  for (const { id, grids = [], ...cell } of cells) {
    const { from, to } = cell;
    events.push({ type: "cell-registered", v: 1, subject: id, ...cell } as CellRegistered);
    if (grids.length > 0) events.push({ type: "cell-mapped", v: 1, subject: id, ...(from && { from }), ...(to && { to }), grids });
  }
  for (const { area, ...count } of residents) events.push({ type: "residents-counted", v: 1, subject: area, ...count } as ResidentsCounted);
  for (const { area, ...drawn } of shapes) events.push({ type: "area-drawn", v: 1, subject: area, ...drawn } as AreaDrawn);
  for (const { grid, ...laid } of overlaps) events.push({ type: "grid-overlaid", v: 1, subject: grid, ...laid } as GridOverlaid);
  for (const { grid, ...notice } of notices) events.push({ type: "notice-published", v: 1, subject: grid, ...notice } as NoticePublished);
  return { ok: true, events };
}
