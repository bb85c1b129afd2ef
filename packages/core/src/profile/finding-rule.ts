import type { Named, Texts, UnitKinds } from "./profile.ts";

/** How grave a finding is: to be put right, to be looked at, good to know. */
export type Severity = "error" | "warning" | "info";

/** Which posts a rule looks at: those of these kinds; all when absent. */
interface OfPosts {
  readonly postKinds?: readonly string[];
}

/** Which organisations the charter's thresholds are asked of: legal forms, never overlays. */
interface OfForms {
  readonly forms: readonly string[];
}

/** Which networks a rule looks at: those of these kinds; all when absent. */
interface OfNetworks {
  readonly networkKinds?: readonly string[];
}

/** Which areas lie beside each other, or part what is around them; and how far borders may part before it counts. */
export interface OfGround {
  readonly areaKinds: readonly string[];
  /** Metres in the mean: what is thinner is how borders were drawn, and no fault. */
  readonly tolerance?: number;
}

/** What each rule is told (规则参数). A number left out is that of `ruleDefaults`. */
export interface RuleParameters {
  readonly "missing-body": { readonly level: string };
  readonly "vacant-post": { readonly postKind: string };
  readonly "branch-too-small": OfForms & { readonly least?: number };
  readonly "branch-too-large": OfForms & { readonly most?: number };
  readonly "general-branch-size": OfForms & { readonly above?: number };
  readonly "committee-size": OfForms & { readonly above?: number };
  readonly "branch-committee": OfForms & Required<OfPosts> & { readonly from?: number; readonly least?: number; readonly most?: number };
  readonly "joint-branch": OfForms & { readonly most?: number };
  readonly "party-group": OfForms & { readonly least?: number; readonly full?: number };
  readonly "probationary-leader": Required<OfPosts>;
  readonly "two-primaries": {};
  readonly "post-abolished-held": {};
  readonly orphan: {};
  readonly "ex-officio-broken": {};
  readonly "term-ends": OfPosts & { readonly months?: number };
  readonly "overdue-election": OfPosts & { readonly years?: number };
  readonly "acting-too-long": OfPosts & { readonly months?: number };
  readonly "unit-gone-held": OfPosts;
  readonly "calendar-ends": { /** Before its end. */ readonly months?: number };
  readonly "duplicate-code": { /** Areas, organisations; both when absent. */ readonly records?: readonly UnitKinds["record"][] };
  readonly "code-malformed": {};
  readonly "unknown-kind": {};
  readonly "unmapped-cell": OfNetworks;
  readonly "partly-mapped-cell": OfNetworks;
  readonly "multiply-mapped-cell": OfNetworks;
  readonly "grid-uncovered": OfNetworks;
  readonly "network-post-vacant": OfNetworks;
  readonly "grid-misplaced": {
    /** The kinds of area of which a grid lies in one: community, village. */ readonly areaKinds: readonly string[];
  };
  readonly "officer-overloaded": { /** Grids. */ readonly most?: number };
  readonly "area-without-shape": Pick<OfGround, "areaKinds">;
  readonly "area-overlap": OfGround;
  readonly "area-gap": OfGround;
  readonly "area-outside": OfGround;
  readonly "grid-size": {};
  readonly "notice-missing": {};
  readonly "notice-stale": {};
  readonly "hours-overlap": {};
  readonly "hours-over-a-day": {};
  readonly "hours-not-closed": {};
  readonly "hours-unconfirmed": { readonly days?: number };
  readonly "shift-gap": { readonly days?: number };
  readonly "double-booked": { readonly days?: number };
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
  "branch-too-small": { least: 3 },
  "branch-too-large": { most: 50 },
  "general-branch-size": { above: 50 },
  "committee-size": { above: 100 },
  "branch-committee": { from: 7, least: 3, most: 7 },
  "joint-branch": { most: 5 },
  "party-group": { least: 3, full: 1 },
  "term-ends": { months: 6 },
  "overdue-election": { years: 1 },
  // No source settles it: half a year is assumed.
  "acting-too-long": { months: 6 },
  // Nor this: counties differ, and four is assumed.
  "officer-overloaded": { most: 4 },
  // The State Council publishes the holidays of a year in November of the year before.
  "calendar-ends": { months: 2 },
  // Borders drawn by hand on a satellite's picture, or walked with a phone, part by metres.
  "area-overlap": { tolerance: 2 },
  "area-gap": { tolerance: 2 },
  "area-outside": { tolerance: 2 },
  // A month to confirm what was served, a week to fill a shift: assumed, no source settles either.
  "hours-unconfirmed": { days: 30 },
  "shift-gap": { days: 7 },
  "double-booked": { days: 7 },
} as const satisfies { readonly [Kind in RuleKind]?: Partial<RuleParameters[Kind]> };

/** What each rule may be told, by name. */
export const ruleParameters: { readonly [Kind in RuleKind]: readonly (keyof RuleParameters[Kind])[] } = {
  "missing-body": ["level"],
  "vacant-post": ["postKind"],
  "branch-too-small": ["forms", "least"],
  "branch-too-large": ["forms", "most"],
  "general-branch-size": ["forms", "above"],
  "committee-size": ["forms", "above"],
  "branch-committee": ["forms", "postKinds", "from", "least", "most"],
  "joint-branch": ["forms", "most"],
  "party-group": ["forms", "least", "full"],
  "probationary-leader": ["postKinds"],
  "two-primaries": [],
  "post-abolished-held": [],
  orphan: [],
  "ex-officio-broken": [],
  "term-ends": ["postKinds", "months"],
  "overdue-election": ["postKinds", "years"],
  "acting-too-long": ["postKinds", "months"],
  "unit-gone-held": ["postKinds"],
  "calendar-ends": ["months"],
  "duplicate-code": ["records"],
  "code-malformed": [],
  "unknown-kind": [],
  "unmapped-cell": ["networkKinds"],
  "partly-mapped-cell": ["networkKinds"],
  "multiply-mapped-cell": ["networkKinds"],
  "grid-uncovered": ["networkKinds"],
  "network-post-vacant": ["networkKinds"],
  "grid-misplaced": ["areaKinds"],
  "officer-overloaded": ["most"],
  "area-without-shape": ["areaKinds"],
  "area-overlap": ["areaKinds", "tolerance"],
  "area-gap": ["areaKinds", "tolerance"],
  "area-outside": ["areaKinds", "tolerance"],
  "grid-size": [],
  "notice-missing": [],
  "notice-stale": [],
  "hours-overlap": [],
  "hours-over-a-day": [],
  "hours-not-closed": [],
  "hours-unconfirmed": ["days"],
  "shift-gap": ["days"],
  "double-booked": ["days"],
};
export const ruleKinds = Object.keys(ruleParameters) as readonly RuleKind[];
