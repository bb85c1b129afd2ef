import { shareOut } from "@jinlin/core";
import { businessDistrict } from "./business-circle.ts";
import type { Compound } from "./compounds.ts";
import { stemOf, urbanCommunities, type Division } from "./divisions.ts";
import { random } from "./random.ts";

/** A grid (网格): the members' responsibility area, fourth level of the chain. */
export interface Grid {
  readonly id: string;
  readonly community: Division;
  /** Its number in the community, from 1. */
  readonly number: number;
  readonly within: string;
  readonly ledBy?: string;
}

/** Published: 769. How many each community has is *assumed*: by size, where it is known to be large. */
const total = 769;
const size: Readonly<Record<string, number>> = { "jinxi-community": 48, "wanda-community": 36, "hefeng-community": 32 };

/** In each community those of its compounds first, then its own; two of Wanda's own are the business district's. */
export function makeGrids(compounds: readonly Compound[]): Grid[] {
  const { below } = random("grids");
  const counts = shareOut(
    total,
    urbanCommunities.map(({ id }) => size[id] ?? 20 + below(10)),
  );
  return urbanCommunities.flatMap((community, index) => {
    const own = compounds.filter((compound) => compound.community === community);
    const parts = shareOut(counts[index]!, [...own.map(() => 3 + below(3)), 4]);
    const places = parts.flatMap((count, part) => Array.from({ length: count }, (_, at) => placeOf(community, own[part], at)));
    return places.map((place, at): Grid => ({ id: `${stemOf(community)}-grid-${at + 1}`, community, number: at + 1, ...place }));
  });
}

// The published workstation of the business circle has two resident grid officers.
function placeOf(community: Division, compound: Compound | undefined, at: number): Pick<Grid, "within" | "ledBy"> {
  if (compound) return { within: compound.id, ...(compound.branch && { ledBy: compound.branch }) };
  if (community.id === businessDistrict.within && at < 2) return { within: businessDistrict.id, ledBy: businessDistrict.ledBy };
  return { within: community.id };
}
