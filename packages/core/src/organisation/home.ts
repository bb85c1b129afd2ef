import { covers } from "../day.ts";
import type { State } from "../register/register.ts";
import { heirsOn } from "./lineage.ts";
import { keptWithStructure } from "./structure.ts";
import { unitOf } from "./unit.ts";

/**
 * Where somebody lives on the state's day whose home community (居住社区) is on record: in that area, or, where it was merged into
 * another, in that one. Of an area that was split or dissolved nobody knows which side they live on: the record stays as it is,
 * and only who sees the whole county reaches them, until it is corrected.
 */
export function homeOn(state: State, recorded: string): string {
  const homes = keptWithStructure(state, "homes", () => new Map<string, string>());
  let home = homes.get(recorded);
  // Asked for every person there is, of a few hundred communities.
  if (home === undefined) homes.set(recorded, (home = standsFor(state, recorded)));
  return home;
}

function standsFor(state: State, recorded: string): string {
  const area = unitOf(state, recorded);
  if (area === undefined || covers(area.period, state.day)) return recorded;
  const [heir, ...others] = heirsOn(state, recorded, state.day);
  return heir === undefined || others.length > 0 ? recorded : heir;
}
