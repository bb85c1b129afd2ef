import { addMonths } from "../../day.ts";
import { ruleDefaults } from "../../profile/finding-rule.ts";
import { actingSince } from "../acting-since.ts";
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
  const members = acting.flatMap(({ unit, post }): FindingMember[] => {
    const since = actingSince(stintsIn(state, post), state.day);
    if (since === undefined) unknown += 1;
    if (since === undefined || addMonths(since, months) >= state.day) return [];
    return [{ unit, post, since, fix: { command: "appoint-person", with: { post, from: state.day, mode: "full" } } }];
  });
  return { of: acting.length - unknown, members, ...(unknown > 0 && { unknown }) };
};
