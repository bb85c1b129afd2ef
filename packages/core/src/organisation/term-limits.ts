import { ruleDefaults, type FindingRule, type RuleKind } from "../profile/finding-rule.ts";
import type { Profile } from "../profile/profile.ts";

/** What counts as due soon, overdue and too long for a kind of post: what the county's findings go by. */
export interface TermLimits {
  /** Months before the end of a term. */
  readonly endsWithin: number;
  /** Years after it without an election; absent where the county asks for elections to other kinds of post alone. */
  readonly overdueAfter?: number;
  /** Months in acting. */
  readonly actingFor: number;
}

type Timed = Extract<RuleKind, keyof typeof ruleDefaults>;

/** The limits of the profile's rules for a kind of post; of several rules of one kind the first that looks at it. Where it has none, the usual ones. */
export function termLimitsOf({ findings }: Pick<Profile, "findings">, postKind: string): TermLimits {
  const ruleOf = <Kind extends Timed>(kind: Kind) =>
    findings.find(
      (rule) => rule.rule === kind && (!("postKinds" in rule) || rule.postKinds === undefined || rule.postKinds.includes(postKind)),
    ) as FindingRule<Kind> | undefined;
  const overdueAfter = ruleOf("overdue-election")?.years ?? ruleDefaults["overdue-election"].years;
  const isElected = ruleOf("overdue-election") !== undefined || findings.every(({ rule }) => rule !== "overdue-election");
  return {
    endsWithin: ruleOf("term-ends")?.months ?? ruleDefaults["term-ends"].months,
    ...(isElected && { overdueAfter }),
    actingFor: ruleOf("acting-too-long")?.months ?? ruleDefaults["acting-too-long"].months,
  };
}
