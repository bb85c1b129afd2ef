import assert from "node:assert/strict";
import { test } from "node:test";
import { townProfile } from "../../test/town.ts";
import { FaultsError, parseProfile, profileJsonSchema, safeParseProfile } from "../parse.ts";

type Loose = { [key: string]: any };
function changed(change: (profile: Loose) => void): unknown {
  const profile = structuredClone(townProfile) as Loose;
  change(profile);
  return profile;
}
const faults = (profile: unknown) => {
  const parsed = safeParseProfile(profile);
  return parsed.ok ? [] : parsed.faults.map(({ code, path }) => [code, path.join(".")]);
};

test("a sound profile comes back as it is", () => assert.deepEqual(parseProfile(JSON.parse(JSON.stringify(townProfile))), townProfile));

for (const [what, change, code, path] of [
  ["another format", (p) => (p.format = "jinlin-profile/9"), "not-one-of", "format"],
  ["no time zone", (p) => delete p.timeZone, "missing", "timeZone"],
  ["a time zone nobody keeps", (p) => (p.timeZone = "Asia/Jinlin"), "wrong-form", "timeZone"],
  ["a key nobody knows", (p) => (p.colour = "red"), "unknown-key", "colour"],
  [
    "a field added to what is known of persons",
    (p) => (p.grants[1].particulars.religion = "full"),
    "unknown-key",
    "grants.1.particulars.religion",
  ],
  [
    "a grant to units of a kind that is not there",
    (p) => (p.grants[1].units = { record: "area", kinds: ["branch"] }),
    "unknown-reference",
    "grants.1.units.kinds.0",
  ],
  ["a closed field nobody knows", (p) => (p.grants[1].fields = ["salaries"]), "not-one-of", "grants.1.fields.0"],
  ["no name in the default language", (p) => (p.forms[0].name = { en: "conference" }), "missing", "forms.0.name.zh-Hans"],
  ["one id twice", (p) => p.levels.push(p.levels[0]), "duplicate-id", "levels.8.id"],
  ["an id with blanks", (p) => (p.placeKinds[0].id = "old compound"), "wrong-form", "placeKinds.0.id"],
  ["an area within a kind that is not there", (p) => (p.areaKinds[1].within = ["province"]), "unknown-reference", "areaKinds.1.within.0"],
  ["a post for a form that is not there", (p) => (p.postKinds[0].of.kinds = ["club"]), "unknown-reference", "postKinds.0.of.kinds.0"],
  ["two posts that both answer for one kind of unit", (p) => (p.postKinds[3].primary = true), "double-holding", "postKinds.3.primary"],
  [
    "names of holders of a post there is not on notices",
    (p) => (p.gridNotice = { staleAfterDays: 90, names: ["warden"] }),
    "unknown-reference",
    "gridNotice.names.0",
  ],
  ["a level of organisations linked as areas are", (p) => (p.levels[1].parent = "within"), "not-one-of", "levels.1.parent"],
  ["a slice through a level that is not there", (p) => p.slices[0].levels.push("planet"), "unknown-reference", "slices.0.levels.5"],
  ["a slice whose gaps would be rows twice", (p) => p.slices[0].levels.push("community-area"), "wrong-kind", "slices.0.levels"],
  ["a slice that names a level twice", (p) => p.slices[1].levels.push("street-area"), "wrong-kind", "slices.1.levels.3"],
  [
    "two levels of a slice with a body expected on the same areas",
    (p) => (p.levels[1].per = ["community"]),
    "wrong-kind",
    "slices.0.levels.2",
  ],
  ["areas expected on areas", (p) => (p.levels[6].per = ["compound"]), "not-one-of", "levels.6.per"],
  ["a language that is none", (p) => p.languages.push("!!"), "wrong-form", "languages.2"],
  ["a finding about a level where none is expected", (p) => (p.findings[0].level = "street"), "unknown-reference", "findings.0.level"],
  ["a finding about a post that is not there", (p) => (p.findings[2].postKind = "warden"), "unknown-reference", "findings.2.postKind"],
  ["a grant over a slice that is not there", (p) => (p.grants[2].over = "moon"), "unknown-reference", "grants.2.over"],
  ["a command open to the public", (p) => (p.grants[0].commands = ["appoint-person"]), "not-one-of", "grants.0.commands"],
] as [string, (profile: Loose) => void, string, string][])
  test(`refuses ${what}`, () => assert.deepEqual(faults(changed(change)), [[code, path]]));

test("all that is wrong is told at once, with the value and what was expected", () => {
  const parsed = safeParseProfile(changed((p) => ((p.timeZone = 8), (p.levels[0].record = "person"), delete p.name)));
  assert.ok(!parsed.ok);
  assert.deepEqual(
    parsed.faults.map(({ code, path, value }) => [code, path.join("."), value]),
    [
      ["missing", "name", undefined],
      ["wrong-type", "timeZone", 8],
      ["not-one-of", "levels.0.record", "person"],
    ],
  );
  assert.deepEqual(parsed.faults[2]!.expected, ["organisation", "area"]);
});

test("the parser that throws carries all faults and names the first", () => {
  assert.throws(
    () => parseProfile(changed((p) => ((p.county = "X Y"), delete p.slices))),
    (error) =>
      error instanceof FaultsError && error.faults.length === 2 && error.message.startsWith('parseProfile: wrong-form at "county"'),
  );
});

test("the profile has a JSON Schema for editors", () => {
  const schema = profileJsonSchema() as { properties: Record<string, unknown>; additionalProperties: boolean };
  assert.equal(schema.additionalProperties, false);
  assert.ok("grants" in schema.properties);
});
