import type { Lint } from "../organisation/lint/finding.ts";
import type { RuleKind } from "../profile/finding-rule.ts";
import { gridMisplaced } from "./lint/grid-misplaced.ts";
import { gridUncovered } from "./lint/grid-uncovered.ts";
import { multiplyMappedCell } from "./lint/multiply-mapped-cell.ts";
import { networkPostVacant } from "./lint/network-post-vacant.ts";
import { officerOverloaded } from "./lint/officer-overloaded.ts";
import { partlyMappedCell } from "./lint/partly-mapped-cell.ts";
import { unmappedCell } from "./lint/unmapped-cell.ts";

/** The rules about grids and the cells of networks. */
export const gridLints = {
  "unmapped-cell": unmappedCell,
  "partly-mapped-cell": partlyMappedCell,
  "multiply-mapped-cell": multiplyMappedCell,
  "grid-uncovered": gridUncovered,
  "network-post-vacant": networkPostVacant,
  "grid-misplaced": gridMisplaced,
  "officer-overloaded": officerOverloaded,
} as const satisfies { readonly [Kind in RuleKind]?: Lint<Kind> };
