import type { Named, Texts } from "./profile.ts";

/** How grave a finding is: to be put right, to be looked at, good to know. */
export type Severity = "error" | "warning" | "info";

/** Which posts a rule looks at: those of these kinds; all when absent. */
interface OfPosts {
  readonly postKinds?: readonly string[];
}

/** What each rule is told (规则参数). A number left out is that of `ruleDefaults`. */
export interface RuleParameters {
  readonly "missing-body": { readonly level: string };
  readonly "vacant-post": { readonly postKind: string };
  readonly "term-ends": OfPosts & { readonly months?: number };
  readonly "overdue-election": OfPosts & { readonly years?: number };
  readonly "acting-too-long": OfPosts & { readonly months?: number };
  readonly "unit-gone-held": OfPosts;
  readonly "duplicate-code": {};
  readonly "unknown-kind": {};
}

export type RuleKind = keyof RuleParameters;

/** What the findings look for, how grave it is, and what it rests on. One kind of rule may be used several times, each time told otherwise. */
export type FindingRule<Kind extends RuleKind = RuleKind> = Kind extends RuleKind
  ? Named & {
      readonly severity: Severity;
      /** The document it rests on (依据). */ readonly basis?: Texts;
      readonly rule: Kind;
    } & RuleParameters[Kind]
  : never;

/** The numbers of the rules where a profile says none. */
export const ruleDefaults = {
  "term-ends": { months: 6 },
  "overdue-election": { years: 1 },
  // No source settles it: half a year is assumed.
  "acting-too-long": { months: 6 },
} as const satisfies { readonly [Kind in RuleKind]?: Partial<RuleParameters[Kind]> };
