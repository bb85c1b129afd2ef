import { covers } from "../day.ts";
import type { State } from "../register/register.ts";
import { heirsOn } from "./lineage.ts";
import { unitOf, type Unit } from "./unit.ts";

/** A unit as it stands on the state's day; of one that is gone the first that took its place, or itself where none did. */
export function unitNow(state: State, id: string): Unit | undefined {
  const unit = unitOf(state, id);
  if (unit === undefined || covers(unit.period, state.day)) return unit;
  const [heir] = heirsOn(state, id, state.day);
  return heir === undefined ? unit : unitOf(state, heir);
}
