import type { AreaRecord, Day } from "@jinlin/core";
import { businessDistrict } from "./business-circle.ts";
import type { Compound } from "./compounds.ts";
import type { DedicatedGrid } from "./dedicated-grids.ts";
import { divisions, streetOf, urbanCommunities, type Division } from "./divisions.ts";
import type { Grid } from "./grids.ts";

/** The day the grids were drawn, *assumed*. How long the real places have been there is not known. */
export const gridsFrom: Day = "2022-07-01";

/** All territory as records, any area before those in it. */
export function areaRecords(compounds: readonly Compound[], grids: readonly Grid[], dedicated: readonly DedicatedGrid[]): AreaRecord[] {
  return [
    ...divisions.map((division): AreaRecord => {
      const { id, kind, name, en, code, within } = division;
      const place = placeKindOf(division);
      return { id, kind, name: { "zh-Hans": name, en }, code, ...(within && { within }), ...(place && { place }) };
    }),
    ...compounds.map(({ id, name, community, place }): AreaRecord => ({ id, kind: "compound", name, within: community.id, place })),
    businessDistrict,
    ...grids.map(({ id, community, number, within, ledBy }): AreaRecord => ({
      id,
      kind: "grid",
      name: { "zh-Hans": `${community.name}第${number}网格`, en: `${community.en} grid ${number}` },
      code: `${community.code}${String(number).padStart(3, "0")}`,
      within,
      ...(ledBy && { ledBy }),
      from: gridsFrom,
    })),
    ...dedicated.map(({ id, name, within }): AreaRecord => ({
      id,
      kind: "dedicated-grid",
      name,
      within,
      ...(within === businessDistrict.id && { ledBy: businessDistrict.ledBy }),
      from: gridsFrom,
    })),
  ];
}

const fringe = new Set(
  urbanCommunities
    .map(streetOf)
    .filter(({ kind }) => kind !== "subdistrict")
    .map(({ id }) => id),
);

// Published: Jinxi is resettlement housing. Assumed: the other six are the fringe, and the villages of the same towns suburban.
function placeKindOf({ id, kind, within }: Division): string | undefined {
  if (id === "jinxi-community") return "resettlement-housing";
  if (within === undefined || !fringe.has(within)) return undefined;
  return kind === "village" ? "suburban-village" : kind === "community" ? "urban-rural-fringe" : undefined;
}
