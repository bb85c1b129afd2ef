import { buildHierarchy, type Hierarchy } from "../hierarchy/build-hierarchy.ts";
import type { FactLog } from "../register/fact-log.ts";
import type { State } from "../register/register.ts";
import { sliceRows, type SliceRow } from "./slice-rows.ts";
import { structureAspects } from "./unit.ts";

export interface SliceHierarchy {
  readonly rows: readonly SliceRow[];
  readonly byId: ReadonlyMap<string, SliceRow>;
  readonly index: Hierarchy;
}

const kept = new WeakMap<FactLog, Map<string, SliceHierarchy>>();
const most = 32;

/**
 * A slice with its index, kept for as long as no structure changes: an appointment leaves it standing.
 *
 * @throws RangeError when the profile has no such slice.
 */
export function hierarchyOf(state: State, slice: string): SliceHierarchy {
  const { log } = state.register;
  const moved = Math.max(...["profile", ...structureAspects].map((aspect) => log.lastChange(aspect, state.seq)));
  const key = `${moved} ${state.day} ${slice}`;
  let ofLog = kept.get(log);
  if (ofLog === undefined) kept.set(log, (ofLog = new Map()));
  let hierarchy = ofLog.get(key);
  if (hierarchy === undefined) {
    const rows = sliceRows(state, slice);
    hierarchy = { rows, byId: new Map(rows.map((row) => [row.id, row])), index: buildHierarchy(rows, { roots: "many" }) };
    if (ofLog.size >= most) ofLog.delete(ofLog.keys().next().value!);
    ofLog.set(key, hierarchy);
  }
  return hierarchy;
}
