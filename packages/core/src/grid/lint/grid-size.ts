import type { FindingMember, Lint, Measure } from "../../organisation/lint/finding.ts";
import type { GridSize } from "../../profile/profile.ts";
import { gridsOf } from "../grid.ts";
import { residentsOf, type ResidentCount } from "../residents.ts";
import { sizeOf } from "../size-of.ts";

/**
 * Grids larger or smaller than the county wants them (网格规模不合). One in which nobody lives is not measured (case 24); those nobody
 * has counted are told as not on record.
 */
export const gridSize: Lint<"grid-size"> = (state) => {
  const { gridSize: band = {} } = state.profile;
  let [of, unknown] = [0, 0];
  const members: FindingMember[] = [];
  for (const unit of gridsOf(state)) {
    const count = residentsOf(state, unit.id);
    const size = sizeOf(count, band);
    if (size === "unknown") unknown++;
    if (size === "unknown" || size === "not-applicable") continue;
    of++;
    if (size !== "within") members.push({ unit, measure: measureOf(count!, band) });
  }
  return { of, members, ...(unknown > 0 && { unknown }) };
};

// By the bound that `sizeOf` went by: households, or residents where the county says nothing of those.
function measureOf({ households, residents }: ResidentCount, band: GridSize): Measure {
  return band.households
    ? { value: households.value, in: "households", ...band.households }
    : { value: residents.value, in: "residents", ...band.residents };
}
