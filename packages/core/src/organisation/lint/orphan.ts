import { covers } from "../../day.ts";
import type { State } from "../../register/register.ts";
import { hierarchyOf } from "../hierarchy-of.ts";
import { keptWithStructure } from "../structure.ts";
import { unitOf, type Unit } from "../unit.ts";
import { unitsById } from "./held-on.ts";
import type { FindingMember, Fix, Found, Lint } from "./finding.ts";

/**
 * Units that hang in the air (悬空): one of their links names a unit that is not there that day, or they stand on top of a
 * slice that has levels above theirs. Nobody above them answers for them.
 */
export const orphan: Lint<"orphan"> = (state) =>
  keptWithStructure(state, "orphans", (): Found => {
    const units = unitsById(state);
    const stray = straySlices(state);
    const members = [...units.values()].flatMap((unit): FindingMember[] => {
      const lost = linksOf(unit).find((target) => !units.has(target));
      const slice = stray.get(unit.id);
      if (lost === undefined && slice === undefined) return [];
      const since = lost === undefined ? undefined : goneSince(state, lost);
      const from = state.day;
      const areas = unit.areas?.filter((area) => units.has(area));
      const fix: Fix | undefined = slice
        ? { command: "move-unit", with: { unit: unit.id, slice, from } }
        : areas && areas.length < unit.areas!.length
          ? { command: "set-areas", with: { unit: unit.id, areas, from } }
          : undefined;
      return [{ unit, ...(since && { since }), ...(fix && { fix }) }];
    });
    return { of: units.size, members };
  });

const linksOf = ({ within, ledBy, superior, areas = [] }: Unit): string[] =>
  [within, ledBy, superior, ...areas].filter((target) => target !== undefined);

function goneSince(state: State, id: string) {
  const period = unitOf(state, id)?.period;
  return period && !covers(period, state.day) && period.to !== undefined && period.to <= state.day ? period.to : undefined;
}

/** The units on top of a slice below its first level, each with the first such slice. */
function straySlices(state: State): ReadonlyMap<string, string> {
  const stray = new Map<string, string>();
  for (const { id } of state.profile.slices)
    for (const row of hierarchyOf(state, id).rows)
      if (row.parentId === null && row.level > 0 && !row.missing && !stray.has(row.id)) stray.set(row.id, id);
  return stray;
}
