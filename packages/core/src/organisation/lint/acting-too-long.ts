import { addMonths, type Day } from "../../day.ts";
import { ruleDefaults } from "../../profile/finding-rule.ts";
import type { State } from "../../register/register.ts";
import { stintsIn } from "../holding.ts";
import { heldOn } from "./held-on.ts";
import type { FindingMember, Lint } from "./finding.ts";

/**
 * Posts run in acting for more than so many months (主持工作过久, case 12). Counted is how long the post has been run
 * so, by whomever: one who acts after another does not begin anew.
 */
export const actingTooLong: Lint<"acting-too-long"> = (state, { postKinds, months = ruleDefaults["acting-too-long"].months }) => {
  const acting = heldOn(state, postKinds).filter(({ mode }) => mode === "acting");
  let unknown = 0;
  const members = acting.flatMap(({ unit, post, from }): FindingMember[] => {
    const since = from && actingSince(state, post, from);
    if (since === undefined) unknown += 1;
    if (since === undefined || addMonths(since, months) >= state.day) return [];
    return [{ unit, post, since, fix: { command: "appoint-person", with: { post, from: state.day, mode: "full" } } }];
  });
  return { of: acting.length - unknown, members, ...(unknown > 0 && { unknown }) };
};

// Undefined where the first of them began on a day nobody knows.
function actingSince(state: State, post: string, from: Day): Day | undefined {
  const before = stintsIn(state, post).find(({ value, to }) => value.mode === "acting" && to === from);
  return before === undefined ? from : before.from && actingSince(state, post, before.from);
}
