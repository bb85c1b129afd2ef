import type { FindingRule, RuleKind } from "../profile/finding-rule.ts";
import type { State } from "../register/register.ts";
import { actingTooLong } from "./lint/acting-too-long.ts";
import { duplicateCode } from "./lint/duplicate-code.ts";
import type { Found, Lint } from "./lint/finding.ts";
import { missingBody } from "./lint/missing-body.ts";
import { overdueElection } from "./lint/overdue-election.ts";
import { termEnds } from "./lint/term-ends.ts";
import { unitGoneHeld } from "./lint/unit-gone-held.ts";
import { unknownKind } from "./lint/unknown-kind.ts";
import { vacantPost } from "./lint/vacant-post.ts";

/** What a rule of the profile finds on a day (问题清单): `members` of `of` looked at. The count is the members'. */
export interface Finding extends Found {
  readonly rule: FindingRule;
}

const lints: { readonly [Kind in RuleKind]: Lint<Kind> } = {
  "missing-body": missingBody,
  "vacant-post": vacantPost,
  "term-ends": termEnds,
  "overdue-election": overdueElection,
  "acting-too-long": actingTooLong,
  "unit-gone-held": unitGoneHeld,
  "duplicate-code": duplicateCode,
  "unknown-kind": unknownKind,
};

/** All findings of the profile on the state's day, in the profile's order. */
export function findingsOf(state: State): Finding[] {
  return state.profile.findings.map((rule) => ({ rule, ...(lints[rule.rule] as Lint<RuleKind>)(state, rule) }));
}
