import type { FindingMember, Lint } from "../../organisation/lint/finding.ts";
import { ruleDefaults } from "../../profile/finding-rule.ts";
import { gridsOf } from "../grid.ts";
import { loadsOf } from "../load.ts";

/**
 * People who answer for more than so many grids (一人管网格过多), each once, at the first of their posts there: as heads, and in
 * networks. A grid somebody serves in several networks is one grid.
 */
export const officerOverloaded: Lint<"officer-overloaded"> = (state, { most = ruleDefaults["officer-overloaded"].most }) => {
  const loads = loadsOf(state, gridsOf(state));
  const members = loads.flatMap(({ posts: [first], measure }): FindingMember[] =>
    measure.grids > most ? [{ unit: first!.unit, post: first!.id, measure: { value: measure.grids, most } }] : [],
  );
  return { of: loads.length, members };
};
