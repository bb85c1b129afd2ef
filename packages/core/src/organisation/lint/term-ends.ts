import { addMonths } from "../../day.ts";
import { ruleDefaults } from "../../profile/finding-rule.ts";
import { heldOn } from "./held-on.ts";
import type { Lint } from "./finding.ts";

/**
 * Posts whose term is over within some months (任期将满): the superior reminds of the election half a year ahead.
 * Whoever is to leave before the term is over needs no reminding; a term that is over already is none that ends.
 */
export const termEnds: Lint<"term-ends"> = (state, { postKinds, months = ruleDefaults["term-ends"].months }) => {
  const last = addMonths(state.day, months);
  const held = heldOn(state, postKinds);
  const members = held
    .filter(({ termEnd, to }) => termEnd !== undefined && termEnd > state.day && termEnd <= last && (to === undefined || to > termEnd))
    .map(({ unit, post, termEnd }) => ({
      unit,
      post,
      due: termEnd!,
      fix: { command: "appoint-person" as const, with: { post, from: termEnd! } },
    }));
  return { of: held.length, members };
};
