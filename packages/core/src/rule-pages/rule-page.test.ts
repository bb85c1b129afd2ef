import assert from "node:assert/strict";
import { test } from "node:test";
import { calendar } from "../../test/call-rules.ts";
import { box, withGround } from "../../test/ground.ts";
import { gridsTownOn } from "../../test/grids-town.ts";
import { townWith } from "../../test/hours-town.ts";
import { patrol, rotaState } from "../../test/rota-town.ts";
import { ruleOf, seesAll, withFacts, withMembers, withSchemes } from "../../test/lint-town.ts";
import { today, townOn, townProfile } from "../../test/town.ts";
import { commandSchema } from "../county.schema.ts";
import { findingsOf, type Finding } from "../county/findings.ts";
import { ruleDefaults, ruleKinds, ruleParameters, type FindingRule, type RuleKind, type RuleParameters } from "../profile/finding-rule.ts";
import { findingRuleSchema } from "../profile/finding-rule.schema.ts";
import type { Write } from "../register/fact.ts";
import type { Moment } from "../day.ts";
import { asOf, type State } from "../register/register.ts";
import { rulePage, ruleIndex, ruleWords } from "./rule-page.ts";

const officer = "grid-2/officer";
const branch = { forms: ["branch"] };
const held = (post: string, person: string, more: object = {}, from: Write["from"] = "2022-03-01"): Write => ({
  subject: "x",
  aspect: "appointment",
  from,
  value: { post, person, mode: "full", ...more },
  refs: [post, person],
});
const gone = (subject: string, aspect: Write["aspect"]): Write => ({ subject, aspect, from: "2026-06-01" });
const withoutForm = (state: State, form: string): State => ({
  ...state,
  profile: { ...state.profile, forms: townProfile.forms.filter(({ id }) => id !== form) },
});
const ofGrids = { areaKinds: ["grid"] };
const inCommunities = { areaKinds: ["community"] };
const counted = (value: number) => ({ value, precision: "exact" });
const noticed = (subject: string): Write => ({
  subject,
  aspect: "notice",
  value: { extent: "青桥路", phone: "0593-2801001", confirmed: today },
});

const inJuly = (day: number, time: string) => `2026-07-0${day}T${time}:00+08:00` as Moment;
const served = (...times: readonly (readonly [string, string])[]): State =>
  asOf(
    townWith(times.map(([start, end], place) => ({ id: `h-${place}`, person: "wang", start: inJuly(1, start), end: inJuly(1, end) }))),
    today,
  );

/** The example of each page: the town as the page says, what the rule is told, and what of a number the page says is found. */
const examples: { readonly [Kind in RuleKind]: readonly [State, RuleParameters[Kind]] } = {
  "missing-body": [townOn(), { level: "community" }],
  "vacant-post": [townOn(), { postKind: "officer" }],
  "branch-too-small": [withMembers(2, 5), branch],
  "branch-too-large": [withMembers(49, 2), branch],
  "general-branch-size": [withMembers(50, 0), branch],
  "committee-size": [withMembers(100, 0), branch],
  "branch-committee": [withMembers(8, 0, held("garden-branch/secretary", "wang")), { ...branch, postKinds: ["secretary"] }],
  "joint-branch": [
    withFacts(townOn(), { subject: "garden-branch", aspect: "setOn", value: ["garden", "yard", "grid-1", "grid-2", "grid-3", "east"] }),
    branch,
  ],
  "party-group": [withMembers(2, 0), branch],
  "probationary-leader": [townOn(), { postKinds: ["secretary"] }],
  "two-primaries": [withFacts(townOn(), held("grid-1/officer", "wang", {}, "2026-03-01")), {}],
  "post-abolished-held": [withFacts(townOn(), { subject: "grid-1/officer", aspect: "post", from: "2026-06-01", value: { seats: 0 } }), {}],
  "calendar-ends": [{ ...townOn(), profile: { ...townProfile, calendar } }, {}],
  orphan: [withFacts(townOn(), gone("conference", "organisation")), {}],
  "ex-officio-broken": [
    withFacts(
      townOn(),
      { subject: "conference/convener", aspect: "link", from: "2023-01-01", value: [{ post: "org-dept/head" }] },
      gone("org-dept", "organisation"),
    ),
    {},
  ],
  "term-ends": [withFacts(townOn(), held(officer, "wang", { termEnd: "2027-03-01" })), {}],
  "overdue-election": [withFacts(townOn(), held("garden-branch/secretary", "wang", { termEnd: "2025-03-01" })), {}],
  "acting-too-long": [withFacts(townOn(), held(officer, "wang", { mode: "acting" }, "2026-03-01")), {}],
  "unit-gone-held": [withFacts(townOn(), gone("grid-1", "area")), {}],
  "duplicate-code": [withFacts(townOn(), { subject: "west", aspect: "code", value: "999901001001", from: "2026-01-01" }), {}],
  "code-malformed": [withSchemes(withFacts(townOn(), { subject: "west", aspect: "code", value: "99990100" })), {}],
  "unknown-kind": [withoutForm(townOn(), "conference"), {}],
  "unmapped-cell": [gridsTownOn(), {}],
  "partly-mapped-cell": [gridsTownOn(), {}],
  "multiply-mapped-cell": [gridsTownOn(), {}],
  "grid-uncovered": [withFacts(gridsTownOn(), { subject: "c-3", aspect: "mapping" }), {}],
  "network-post-vacant": [gridsTownOn(), { networkKinds: ["safety"] }],
  "officer-overloaded": [gridsTownOn(), { most: 1 }],
  "grid-misplaced": [
    withFacts(gridsTownOn(), { subject: "grid-3", aspect: "within", value: "qx", refs: ["qx"] }),
    { areaKinds: ["community"] },
  ],
  "area-without-shape": [withGround(gridsTownOn(), { "grid-1": box(0, 0, 10, 10), "grid-2": box(10, 0, 20, 10) }), ofGrids],
  "area-overlap": [withGround(gridsTownOn(), { "grid-1": box(0, 0, 12, 10), "grid-2": box(10, 0, 20, 10) }), ofGrids],
  "area-gap": [
    withGround(gridsTownOn(), { east: box(0, 0, 21, 10), "grid-1": box(0, 0, 12, 10), "grid-2": box(12, 0, 20, 10) }),
    inCommunities,
  ],
  "area-outside": [
    withGround(gridsTownOn(), { east: box(0, 0, 19, 10), "grid-1": box(0, 0, 10, 10), "grid-2": box(10, 0, 20, 10) }),
    inCommunities,
  ],
  "grid-size": [
    withFacts(gridsTownOn(), { subject: "grid-1", aspect: "residents", value: { households: counted(250), residents: counted(700) } }),
    {},
  ],
  "notice-missing": [withFacts(gridsTownOn(), ...["grid-2", "tower"].map(noticed)), {}],
  "notice-stale": [gridsTownOn(), {}],
  "hours-overlap": [served(["18:00", "20:00"], ["19:00", "21:00"]), {}],
  "hours-over-a-day": [asOf(townWith([{ id: "h-1", person: "wang", start: inJuly(1, "08:00"), end: inJuly(2, "09:00") }]), today), {}],
  "hours-not-closed": [asOf(townWith([{ id: "h-1", person: "wang", start: inJuly(1, "08:00") }]), today), {}],
  "hours-unconfirmed": [served(["18:00", "20:00"]), {}],
  "shift-gap": [rotaState({ type: "report-absence", rota: "evening", day: today, person: "wang" }), {}],
  "double-booked": [rotaState({ ...patrol, rota: "clinic", team: "doctors", members: ["chen"], seats: 1, from: today }), { days: 1 }],
};

function found<Kind extends RuleKind>(kind: Kind): Finding {
  const [state, told] = examples[kind];
  const rule = ruleOf(kind, told) as FindingRule;
  const sight = { ...seesAll, membership: (person: string) => (person === "sun" ? "probationary" : "full") } as const;
  return findingsOf({ ...state, profile: { ...state.profile, findings: [rule] } }, sight)[0]!;
}

/** The days and numbers of a member, as each language may write them. */
const monthsInEnglish = ["January", "February", "March", "April", "May", "June", "July"];
const dayIn = {
  "zh-Hans": (y: number, m: number, d: number) => `${y}年${m}月${d}日`,
  en: (y: number, m: number, d: number) => `${d} ${monthsInEnglish[m - 1]} ${y}`,
};

for (const kind of ruleKinds)
  test(`the example on the page of ${kind} is what the rule finds in the town`, () => {
    const { members } = found(kind);
    assert.ok(members.length > 0 && members.length <= 2, String(members.length));
    for (const language of ["zh-Hans", "en"] as const) {
      const { example } = ruleWords(kind, language);
      for (const { unit, measure, since, due } of members) {
        assert.ok(example.includes(unit.name as string), `${language}: ${unit.name as string}`);
        for (const number of measure ? [measure.value, measure.least ?? measure.most ?? measure.value] : [])
          assert.ok(example.includes(String(number)), String(number));
        const day = kind === "overdue-election" || kind === "term-ends" ? due : kind === "probationary-leader" ? undefined : since;
        if (day === undefined || day === today) continue;
        const [y, m, d] = day.split("-").map(Number) as [number, number, number];
        assert.ok(example.includes(dayIn[language](y, m, d)), `${language}: ${day}`);
      }
    }
  });

test("what would put an example right is a command there is, with fields it has", () => {
  const shapes = new Map(
    commandSchema.options.map(({ shape }) => [shape.type.value as string, shape as Readonly<Record<string, unknown>>]),
  );
  const fixes = ruleKinds.flatMap((kind) => found(kind).members.flatMap(({ fix }) => fix ?? []));
  assert.ok(fixes.length >= 12, String(fixes.length));
  for (const { command, with: known } of fixes)
    for (const field of Object.keys(known)) assert.ok(shapes.get(command)?.[field] !== undefined, `${command}.${field}`);
});

test("a page names what the rule may be told, with the usual numbers, and what must be said", () => {
  for (const kind of ruleKinds)
    for (const language of ["zh-Hans", "en"] as const) {
      const page = rulePage(kind, language);
      const told = { id: "r", name: { en: "r" }, severity: "info", rule: kind };
      const sound = { ...told, ...examples[kind][1] } as Record<string, unknown>;
      for (const name of ruleParameters[kind] as readonly string[]) {
        const row = page.split("\n").find((line) => line.startsWith(`| \`${name}\``))!;
        const usual = (ruleDefaults as Record<string, Record<string, number>>)[kind]?.[name];
        const { [name]: _, ...without } = sound;
        const needed = !findingRuleSchema.safeParse(without).success;
        assert.ok(
          row.endsWith(`| ${usual ?? (needed ? { "zh-Hans": "必填", en: "needed" } : { "zh-Hans": "全部", en: "all" })[language]} |`),
          row,
        );
      }
    }
});

test("the index has every rule, linked to its page", () => {
  const { text } = ruleIndex("en", (rule) => `${rule}.md`);
  for (const kind of ruleKinds) assert.ok(text.includes(`[\`${kind}\`](${kind}.md)`));
});

test("Chinese is Chinese", () => {
  for (const kind of ruleKinds) for (const text of Object.values(ruleWords(kind, "zh-Hans"))) assert.match(text, /\p{Script=Han}/u);
});
