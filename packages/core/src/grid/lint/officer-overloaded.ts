import type { FindingMember, Lint } from "../../organisation/lint/finding.ts";
import { ruleDefaults } from "../../profile/finding-rule.ts";
import { gridsOf } from "../grid.ts";
import { postsByPerson } from "../load.ts";

/**
 * People who answer for more than so many grids (一人管网格过多), each once, at the first of their posts there: as heads, and in
 * networks. A grid somebody serves in several networks is one grid.
 */
export const officerOverloaded: Lint<"officer-overloaded"> = (state, { most = ruleDefaults["officer-overloaded"].most }) => {
  const serving = postsByPerson(state, gridsOf(state));
  const members = [...serving.values()].flatMap((posts): FindingMember[] => {
    const [first] = posts;
    const value = new Set(posts.map(({ unit }) => unit.id)).size;
    return value > most ? [{ unit: first!.unit, post: first!.id, measure: { value, most } }] : [];
  });
  return { of: serving.size, members };
};
