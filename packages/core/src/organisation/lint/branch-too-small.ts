import { ruleDefaults } from "../../profile/finding-rule.ts";
import { countedIn, outOfBounds } from "./counted-in.ts";
import type { MemberLint } from "./finding.ts";

/** Branches with fewer than three full members (党员不足): a probationary member does not count (case 18). They go into a joint branch. */
export const branchTooSmall: MemberLint<"branch-too-small"> = (state, { forms, least = ruleDefaults["branch-too-small"].least }, sight) =>
  outOfBounds(countedIn(state, forms, sight), ({ full }) => ({ value: full, least }));
