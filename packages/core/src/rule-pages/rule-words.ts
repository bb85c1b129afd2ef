import type { RuleKind, RuleParameters } from "../profile/finding-rule.ts";

/** What a page tells about one rule. The example is of the town of the tests, and a test runs it. */
export interface RuleWords {
  readonly title: string;
  readonly looksFor: string;
  /** Why it is a fault, and where that is written. */
  readonly why: string;
  readonly toDo: string;
  readonly example: string;
}

type ParameterName = { [Kind in RuleKind]: keyof RuleParameters[Kind] }[RuleKind];

/** All that the pages say in a language. */
export interface RulePageWords {
  readonly rules: { readonly [Kind in RuleKind]: RuleWords };
  readonly parameters: { readonly [Name in ParameterName]: string };
  readonly headings: {
    readonly looksFor: string;
    readonly why: string;
    readonly toDo: string;
    readonly parameters: string;
    readonly example: string;
  };
  readonly parameterTable: readonly [name: string, means: string, usual: string];
  readonly needed: string;
  readonly optional: string;
  readonly noParameters: string;
  readonly index: { readonly title: string; readonly about: string; readonly rule: string; readonly finds: string };
}
