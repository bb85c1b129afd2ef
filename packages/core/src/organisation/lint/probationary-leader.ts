import { heldOn } from "./held-on.ts";
import type { MemberLint } from "./finding.ts";

/**
 * Leaders who are not full members (负责人非正式党员): one on probation, or none at all, leads neither a branch nor a party group.
 * Membership is not in the register: it is asked of who looks, and where it is not on record it is said not to be known.
 */
export const probationaryLeader: MemberLint<"probationary-leader"> = (state, { postKinds }, sight) => {
  const leaders = heldOn(state, postKinds).filter(({ unit }) => sight.counts(unit) || sight.shows(unit));
  const known = leaders.filter(({ person, unit }) => sight.membership(person, unit) !== undefined);
  const members = known
    .filter(({ person, unit }) => sight.membership(person, unit) !== "full")
    .map(({ unit, post, from }) => ({
      unit,
      post,
      ...(from && { since: from }),
      fix: { command: "appoint-person" as const, with: { post, from: state.day } },
    }));
  const unknown = leaders.length - known.length;
  return { of: known.length, members, ...(unknown > 0 && { unknown }) };
};
