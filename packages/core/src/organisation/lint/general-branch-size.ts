import { ruleDefaults } from "../../profile/finding-rule.ts";
import { countedIn, outOfBounds } from "./counted-in.ts";
import type { MemberLint } from "./finding.ts";

/** General branches without more than fifty members (党总支人数不足), those of all their branches counted. */
export const generalBranchSize: MemberLint<"general-branch-size"> = (
  state,
  { forms, above = ruleDefaults["general-branch-size"].above },
  sight,
) => outOfBounds(countedIn(state, forms, sight), ({ total }) => ({ value: total, least: above + 1 }));
