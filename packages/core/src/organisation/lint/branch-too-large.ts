import { ruleDefaults } from "../../profile/finding-rule.ts";
import { countedIn, outOfBounds } from "./counted-in.ts";
import type { MemberLint } from "./finding.ts";

/** Branches with more than fifty members (党员过多), probationary ones included: a general branch is to be set up. */
export const branchTooLarge: MemberLint<"branch-too-large"> = (state, { forms, most = ruleDefaults["branch-too-large"].most }, sight) =>
  outOfBounds(countedIn(state, forms, sight), ({ total }) => ({ value: total, most }));
