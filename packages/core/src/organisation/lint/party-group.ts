import { ruleDefaults } from "../../profile/finding-rule.ts";
import { countedIn, outOfBounds } from "./counted-in.ts";
import type { MemberLint } from "./finding.ts";

/** Party groups with fewer than three members (党小组人数不足), or without a full one among them. */
export const partyGroup: MemberLint<"party-group"> = (
  state,
  { forms, least = ruleDefaults["party-group"].least, full: leastFull = ruleDefaults["party-group"].full },
  sight,
) =>
  outOfBounds(countedIn(state, forms, sight), ({ full, total }) =>
    total < least ? { value: total, least } : { value: full, least: leastFull },
  );
