// The rules of the lint, looked at one by one over the town of the tests.
import type { Found, FindingMember } from "../src/organisation/lint/finding.ts";
import type { MembershipSight } from "../src/organisation/lint/membership-sight.ts";
import type { MemberCount } from "../src/organisation/members.ts";
import type { FindingRule, RuleKind, RuleParameters } from "../src/profile/finding-rule.ts";
import type { Event } from "../src/register/entry.ts";
import type { Write } from "../src/register/fact.ts";
import { asOf, foldEntries, type State } from "../src/register/register.ts";
import { now, townOn } from "./town.ts";

/** A rule of the kind, told what is given. */
export const ruleOf = <Kind extends RuleKind>(rule: Kind, told: RuleParameters[Kind]): FindingRule<Kind> =>
  ({ id: rule, name: { "zh-Hans": rule }, severity: "warning", rule, ...told }) as unknown as FindingRule<Kind>;

/** Posts, or units where there is none, with what is told of each. */
export const toldOf = ({ members }: Found, ...fields: readonly (keyof FindingMember)[]): unknown[][] =>
  members.map((member) => [member.post ?? member.unit.id, ...fields.map((field) => member[field])]);

export const fixesOf = ({ members }: Found): unknown[] => members.map(({ fix }) => fix);

/**
 * The state after facts were written as no command would leave them: a lint looks for what rules now refuse, and
 * what an older record, or one brought in from elsewhere, may hold.
 */
export function withFacts({ register, day }: State, ...writes: Write[]): State {
  const event = { type: "written", v: 1, subject: "town", writes } as Event & { readonly writes: readonly Write[] };
  const entry = {
    format: "jinlin-entry/1",
    seq: register.seq + 1,
    county: "town",
    recordedAt: now,
    actor: "system",
    command: "import-records",
    events: [event],
  } as const;
  return asOf(
    foldEntries(register, [entry], ({ writes }) => writes),
    day,
  );
}

/** The county with codes of twelve digits for its communities, and of any other form for all else. */
export const withSchemes = (state: State): State => ({
  ...state,
  profile: {
    ...state.profile,
    areaKinds: state.profile.areaKinds.map((kind) => (kind.id === "community" ? { ...kind, codeSchemes: ["community-12"] } : kind)),
  },
});

/** The town with the members of its one branch counted, and with further facts. */
export const withMembers = (full: number, probationary: number, ...more: Write[]): State =>
  withFacts(townOn(), { subject: "garden-branch", aspect: "members", value: { full, probationary } satisfies MemberCount }, ...more);

/** Who may know of all members there are. */
export const seesAll: MembershipSight = { counts: () => true, isCovered: () => false, shows: () => true, membership: () => "full" };

/** What was counted where a rule found something, with the bounds. */
export const measuresOf = ({ members }: Found): unknown[][] => members.map(({ unit, measure }) => [unit.id, measure]);
