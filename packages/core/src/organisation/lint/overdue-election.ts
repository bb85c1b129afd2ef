import { addYears } from "../../day.ts";
import { ruleDefaults } from "../../profile/finding-rule.ts";
import { heldOn } from "./held-on.ts";
import type { Lint } from "./finding.ts";

/**
 * Posts whose holder stays on although the term was over more than so many years ago (换届超期). Until then it is
 * carry-over (case 5): an election may, with approval, be late, by a year at most.
 */
export const overdueElection: Lint<"overdue-election"> = (state, { postKinds, years = ruleDefaults["overdue-election"].years }) => {
  const held = heldOn(state, postKinds);
  const members = held.flatMap(({ unit, post, termEnd }) => {
    const since = termEnd && addYears(termEnd, years);
    return since !== undefined && since < state.day
      ? [{ unit, post, since, due: termEnd!, fix: { command: "appoint-person" as const, with: { post, from: state.day } } }]
      : [];
  });
  return { of: held.length, members };
};
