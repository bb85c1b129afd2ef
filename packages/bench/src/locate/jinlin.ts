import { locator, type Locator } from "@jinlin/core/geo";
import { sumOf, type Contender } from "./contender.ts";

export const jinlin: Contender<Locator> = {
  build: locator,
  locate: (grids, { lons, lats }) => {
    let sum = 0;
    for (let at = 0; at < lons.length; at++) for (const id of grids.at([lons[at]!, lats[at]!])) sum += sumOf(id);
    return sum;
  },
};
