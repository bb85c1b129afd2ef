import { ruleDefaults } from "../../profile/finding-rule.ts";
import { countedIn, outOfBounds } from "./counted-in.ts";
import type { MemberLint } from "./finding.ts";

/** Party committees without more than a hundred members (党委人数不足), those of all their branches counted. */
export const committeeSize: MemberLint<"committee-size"> = (state, { forms, above = ruleDefaults["committee-size"].above }, sight) =>
  outOfBounds(countedIn(state, forms, sight), ({ total }) => ({ value: total, least: above + 1 }));
