import type { Lint } from "../organisation/lint/finding.ts";
import type { RuleKind } from "../profile/finding-rule.ts";
import { areaGap } from "./lint/area-gap.ts";
import { areaOutside } from "./lint/area-outside.ts";
import { areaOverlap } from "./lint/area-overlap.ts";
import { areaWithoutShape } from "./lint/area-without-shape.ts";
import { gridMisplaced } from "./lint/grid-misplaced.ts";
import { gridSize } from "./lint/grid-size.ts";
import { gridUncovered } from "./lint/grid-uncovered.ts";
import { multiplyMappedCell } from "./lint/multiply-mapped-cell.ts";
import { networkPostVacant } from "./lint/network-post-vacant.ts";
import { noticeMissing } from "./lint/notice-missing.ts";
import { noticeStale } from "./lint/notice-stale.ts";
import { officerOverloaded } from "./lint/officer-overloaded.ts";
import { partlyMappedCell } from "./lint/partly-mapped-cell.ts";
import { unmappedCell } from "./lint/unmapped-cell.ts";

/** The rules about grids, the cells of networks, the ground of areas and the notices of grids. */
export const gridLints = {
  "unmapped-cell": unmappedCell,
  "partly-mapped-cell": partlyMappedCell,
  "multiply-mapped-cell": multiplyMappedCell,
  "grid-uncovered": gridUncovered,
  "network-post-vacant": networkPostVacant,
  "grid-misplaced": gridMisplaced,
  "officer-overloaded": officerOverloaded,
  "area-without-shape": areaWithoutShape,
  "area-overlap": areaOverlap,
  "area-gap": areaGap,
  "area-outside": areaOutside,
  "grid-size": gridSize,
  "notice-missing": noticeMissing,
  "notice-stale": noticeStale,
} as const satisfies { readonly [Kind in RuleKind]?: Lint<Kind> };
