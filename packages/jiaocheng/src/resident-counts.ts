import { about, exactly, shareOut, type Day, type ResidentRecord } from "@jinlin/core";
import { gridsFrom } from "./areas.ts";
import { businessDistrict } from "./business-circle.ts";
import type { Grid } from "./grids.ts";
import { random } from "./random.ts";

/** *Assumed*: of the 632,000 people of the district about half live in the 28 urban communities. */
export const urbanPopulation = 318_000;

/** Grids nobody lives in beside the business district's, grids nobody has counted, and grids counted anew. *Assumed*. */
export const uninhabited = 10;
export const uncounted = 12;
export const countedAnew = 60;
const countedAgain: Day = "2025-01-01";

/** How many households and residents each general grid has. All made up; in Jinxi more than the published 20,000. */
export function residentRecords(grids: readonly Grid[]): ResidentRecord[] {
  const draw = random("residents");
  const isCircle = (grid: Grid) => grid.within === businessDistrict.id;
  const own = grids.filter((grid) => grid.within === grid.community.id);
  const empty = new Set([...grids.filter(isCircle), ...draw.some(own, uninhabited)]);
  const unknown = new Set(
    draw.some(
      grids.filter((grid) => !empty.has(grid) && grid.community.id !== "jinxi-community"),
      uncounted,
    ),
  );
  const counted = grids.filter((grid) => !unknown.has(grid));
  const again = new Set(
    draw.some(
      counted.filter((grid) => !empty.has(grid)),
      countedAnew,
    ),
  );
  const people = shareOut(
    urbanPopulation,
    counted.map((grid) => (empty.has(grid) ? 0 : (35 + draw.below(110)) * (grid.community.id === "jinxi-community" ? 1.05 : 1))),
  );
  return counted.flatMap((grid, index): ResidentRecord[] => {
    const now = countOf(people[index]!);
    if (!again.has(grid)) return [{ area: grid.id, ...now, from: gridsFrom }];
    const before = countOf(Math.round(people[index]! * (0.85 + draw.below(25) / 100)));
    return [
      { area: grid.id, ...before, from: gridsFrom, to: countedAgain },
      { area: grid.id, ...now, from: countedAgain },
    ];
  });

  // Between 2.2 and 3.1 people in a household; in one grid of four the residents are an estimate.
  function countOf(residents: number): Pick<ResidentRecord, "households" | "residents"> {
    const households = exactly(Math.round(residents / (2.2 + draw.below(10) / 10)));
    return { households, residents: residents > 0 && draw.below(4) === 0 ? about(Math.round(residents / 10) * 10) : exactly(residents) };
  }
}
