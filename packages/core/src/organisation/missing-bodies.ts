import type { Level } from "../profile/profile.ts";
import type { State } from "../register/register.ts";
import { keptWithStructure } from "./structure.ts";
import { areasOf, unitsOf, type Unit } from "./unit.ts";

/**
 * Where a body of a level is expected, and where there is none (应设未设).
 *
 * The slice shows these gaps and the finding counts them: both from here, so that they cannot disagree.
 */
export function missingBodies(state: State, level: Level): { readonly expected: readonly Unit[]; readonly missing: readonly Unit[] } {
  return keptWithStructure(state, `missing ${level.id}`, () => {
    if (level.per === undefined) return { expected: [], missing: [] };
    const expected = unitsOf(state, "area").filter(({ kind }) => level.per!.includes(kind));
    const taken = new Set(
      unitsOf(state, level.record)
        .filter(({ kind }) => level.kinds.includes(kind))
        .flatMap(areasOf),
    );
    return { expected, missing: expected.filter(({ id }) => !taken.has(id)) };
  });
}
