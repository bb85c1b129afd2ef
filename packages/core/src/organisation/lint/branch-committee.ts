import { ruleDefaults } from "../../profile/finding-rule.ts";
import { postId } from "../post.ts";
import { countedIn, outOfBounds } from "./counted-in.ts";
import type { MemberLint } from "./finding.ts";
import { heldOn } from "./held-on.ts";

/**
 * Branches with seven full members or more whose committee (支委会) is not of three to seven people. Counted are those who
 * hold a post of the committee on the day, each once, however many posts of it they hold (case 10). A smaller branch needs none.
 */
export const branchCommittee: MemberLint<"branch-committee"> = (state, rule, sight) => {
  const { forms, postKinds, from, least, most } = { ...ruleDefaults["branch-committee"], ...rule };
  const { counted, unknown } = countedIn(state, forms, sight);
  const held = heldOn(state, postKinds);
  const filled = new Set(held.map(({ post }) => post));
  const seated = new Map<string, Set<string>>();
  for (const { unit, person } of held) {
    const people = seated.get(unit.id);
    if (people) people.add(person);
    else seated.set(unit.id, new Set([person]));
  }
  return outOfBounds(
    { counted: counted.filter(({ full }) => full >= from), unknown },
    ({ unit }) => ({ value: seated.get(unit.id)?.size ?? 0, least, most }),
    ({ unit }) => {
      const vacant = postKinds.map((kind) => postId(unit.id, kind)).find((post) => !filled.has(post));
      return vacant === undefined ? undefined : { command: "appoint-person", with: { post: vacant } };
    },
  );
};
