import { allianceLints } from "../alliance/alliance-lints.ts";
import { gridLints } from "../grid/grid-lints.ts";
import type { Found, Lint, MemberLint } from "../organisation/lint/finding.ts";
import type { MembershipSight } from "../organisation/lint/membership-sight.ts";
import { memberLints, organisationLints } from "../organisation/organisation-lints.ts";
import type { FindingRule, RuleKind } from "../profile/finding-rule.ts";
import type { State } from "../register/register.ts";

/** What a rule of the profile finds on a day (问题清单): `members` of `of` looked at. The count is the members'. */
export interface Finding extends Found {
  readonly rule: FindingRule;
}

const lints: { readonly [Kind in Exclude<RuleKind, keyof typeof memberLints>]: Lint<Kind> } = {
  ...organisationLints,
  ...gridLints,
  ...allianceLints,
};

/**
 * All findings of the profile on the state's day, in the profile's order.
 *
 * @param sight - What whoever looks may know of members; the rules about them are left out where it is not given.
 */
export function findingsOf(state: State, sight?: MembershipSight): Finding[] {
  return state.profile.findings.flatMap((rule): Finding[] => {
    if (!(rule.rule in memberLints)) return [{ rule, ...(lints[rule.rule as keyof typeof lints] as Lint<RuleKind>)(state, rule) }];
    return sight ? [{ rule, ...(memberLints[rule.rule as keyof typeof memberLints] as MemberLint<RuleKind>)(state, rule, sight) }] : [];
  });
}
