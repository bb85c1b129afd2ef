import type { State } from "../register/register.ts";
import type { AreaDrawn } from "./area-shape.ts";
import type { CellMapped } from "./cell.ts";
import { followCells } from "./follow-cells.ts";
import { followNotices } from "./follow-notices.ts";
import { followOverlaps } from "./follow-overlaps.ts";
import { followResidents } from "./follow-residents.ts";
import { followShapes } from "./follow-shapes.ts";
import type { NoticePublished } from "./grid-notice.ts";
import type { Heirs } from "./heir.ts";
import type { GridOverlaid } from "./overlap.ts";
import type { ResidentsCounted } from "./residents.ts";

/** What follows a change of areas, in the entry of the change itself. */
export type FollowingEvent = CellMapped | GridOverlaid | ResidentsCounted | NoticePublished | AreaDrawn;

/**
 * What follows a change of areas (随网格调整) in what is recorded of grids: cells, overlaps, residents, notices and shapes go where the ground goes.
 * What is an area's own ends with it.
 *
 * @param first - The register on the day of the change.
 */
export function followStructure(first: State, heirs: Heirs): FollowingEvent[] {
  return [followCells, followOverlaps, followResidents, followNotices, followShapes].flatMap((follow): FollowingEvent[] =>
    follow(first, heirs),
  );
}
