import assert from "node:assert/strict";
import { test } from "node:test";
import { after, as, codesOf, now, today, town, townParticulars, townProfile } from "../../test/town.ts";
import { decide, fold, type Command } from "../county.ts";
import { safeParseCommand } from "../parse.ts";
import type { Profile } from "../profile/profile.ts";
import { asOf, type Register } from "../register/register.ts";
import { openCounty } from "../view/open-county.ts";
import { holderOf, postsHeldBy } from "./holding.ts";
import { postOf } from "./post.ts";
import { unitOf } from "./unit.ts";

type Adopt = Extract<Command, { type: "adopt-profile" }>;
const from = "2027-01-01";
const eve = "2026-12-31";
const adopt = (change: Partial<Profile>, more: Partial<Adopt> = {}): Adopt => ({
  type: "adopt-profile",
  profile: { ...townProfile, ...change },
  from,
  ...more,
});
const answer = (command: Adopt, person = "head", register: Register = town()) => decide(register, command, { actor: as(person), now });

/** Officers are called stewards from now on, under a key of their own; grids are kept under another kind of area. */
const rename = <Value>(value: Value, old: string, key: string): Value =>
  JSON.parse(JSON.stringify(value).replaceAll(`"${old}"`, `"${key}"`)) as Value;
const stewards = { ...rename(townProfile, "officer", "steward"), replaced: { postKinds: { officer: "steward" } } };
const cells: Profile = {
  ...townProfile,
  ...rename(
    { areaKinds: townProfile.areaKinds, levels: townProfile.levels.filter(({ id }) => id === "grid"), postKinds: townProfile.postKinds },
    "grid",
    "cell",
  ),
};
const cellProfile = (replaced?: Profile["replaced"]): Profile => ({
  ...cells,
  levels: townProfile.levels.map((level) => (level.kinds.includes("grid") ? { ...level, kinds: ["cell"] } : level)),
  ...(replaced && { replaced }),
});

test("a profile is in force from its day on; the days before keep the one they had", () => {
  // #region adopt
  const register = after(town(), {
    type: "adopt-profile",
    profile: { ...townProfile, notice: { "zh-Hans": "试运行" } },
    from: "2027-01-01",
  });
  // #endregion adopt
  assert.equal(asOf(register, from).profile.notice?.["zh-Hans"], "试运行");
  assert.equal(asOf(register, eve).profile.notice, undefined);
});

test("what was recorded is not checked anew: a kind that is retired stays with the records that hold it", () => {
  const register = after(town(), { type: "adopt-profile", profile: cellProfile(), from });
  assert.deepEqual([unitOf(asOf(register, from), "grid-1")!.kind, postOf(asOf(register, from), "grid-1/officer")], ["grid", undefined]);
  assert.equal(holderOf(asOf(register, eve), "grid-1/officer").state, "held");
});

test("where a key takes another's place, records are of the new kind from that day on, and were of the old one before", () => {
  const register = after(town(), { type: "adopt-profile", profile: cellProfile({ areaKinds: { grid: "cell" } }), from });
  assert.equal(register.seq, 3);
  assert.deepEqual(
    [from, eve].map((day) => unitOf(asOf(register, day as typeof from), "grid-1")!.kind),
    ["cell", "grid"],
  );
  assert.equal(holderOf(asOf(register, from), "grid-1/officer").state, "held");
});

test("the posts of a kind go on under the key that takes its place, with whoever holds them and whoever is to come", () => {
  const promised = after(town(), {
    type: "appoint-person",
    appointment: "n-1",
    post: "grid-2/officer",
    person: "wang",
    from: "2027-06-01",
  });
  const register = after(promised, { type: "adopt-profile", profile: stewards, from });
  const state = asOf(register, from);
  const holding = holderOf(state, "grid-1/steward");
  assert.deepEqual([holding.state, holding.state !== "vacant" && [holding.person, holding.id]], ["held", ["li", "a-li"]]);
  assert.equal(holderOf(state, "grid-1/officer").state, "vacant");
  assert.equal(holderOf(asOf(register, "2027-06-01"), "grid-2/steward").state, "held");
  assert.equal(holderOf(asOf(register, eve), "grid-1/officer").state, "held");
  assert.deepEqual(
    postsHeldBy(state, "li").map(({ value }) => value.post),
    ["grid-1/steward"],
  );
});

test("a key that takes another's place changes nothing of what is open to whom, and ends nobody's appointment", async () => {
  const county = openCounty({ register: town(), particulars: townParticulars, clock: () => now });
  const sent = await county.source(as("head")).send({ type: "adopt-profile", profile: stewards, from }, { dryRun: true });
  assert.deepEqual(sent.ok && sent.effects, { retired: [], posts: [], grants: [], findings: [] });
  assert.deepEqual(sent.ok && sent.changes.map((change) => change.type === "record-changed" && change.aspect), ["profile"]);
});

test("withdrawn, the old keys hold again", () => {
  const adopted = after(town(), { type: "adopt-profile", profile: stewards, from });
  const register = after(adopted, { type: "withdraw-entry", entry: 3, reason: "误" });
  assert.equal(holderOf(asOf(register, from), "grid-1/officer").state, "held");
  assert.deepEqual(asOf(register, from).profile, townProfile);
});

for (const [why, command, code] of [
  ["a profile of another county", adopt({ county: "elsewhere" }), "other-county"],
  ["a profile that is faulty", adopt({ timeZone: "Mars/Olympus" }), "profile-faulty"],
  [
    "a form whose key meant something else",
    adopt({ forms: townProfile.forms.map((form) => (form.id === "branch" ? { ...form, nature: "overlay" } : form)) }),
    "key-reused",
  ],
  ["a new key that is not there", adopt({ replaced: { postKinds: { officer: "steward" } } }), "profile-faulty"],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(codesOf(answer(command)).slice(0, 1), [code]));

test("a key that was retired long ago is not used for something else either", () => {
  const without = after(town(), adopt({ forms: [...townProfile.forms, { id: "club", name: { "zh-Hans": "俱乐部" }, nature: "legal" }] }));
  const retired = after(without, adopt({}, { from: "2027-02-01" }));
  const again = adopt(
    { forms: [...townProfile.forms, { id: "club", name: { "zh-Hans": "俱乐部" }, nature: "overlay" }] },
    { from: "2027-03-01" },
  );
  const decision = answer(again, "head", retired);
  assert.deepEqual(!decision.ok && decision.refusals, [{ code: "key-reused", collection: "forms", id: "club" }]);
});

test("a profile for a later day is not overtaken, one for the same day is replaced, the one in force changes nothing", () => {
  const register = after(town(), adopt({ notice: { "zh-Hans": "甲" } }));
  assert.deepEqual(
    codesOf(answer(adopt({}, { from: "2026-12-01", profile: { ...townProfile, notice: { "zh-Hans": "乙" } } }), "head", register)),
    ["adopted-later"],
  );
  const replaced = after(register, adopt({ notice: { "zh-Hans": "乙" } }));
  assert.equal(asOf(replaced, from).profile.notice?.["zh-Hans"], "乙");
  assert.equal(after(replaced, adopt({ notice: { "zh-Hans": "乙" } })), replaced);
});

test("a profile takes a grant over the whole county, and the same profile read by two who change it is a conflict for the second", () => {
  assert.deepEqual(codesOf(answer(adopt({ notice: { "zh-Hans": "甲" } }), "boss")), ["not-open-to-you"]);
  const register = after(town(), adopt({ notice: { "zh-Hans": "甲" } }));
  assert.deepEqual(codesOf(answer(adopt({ notice: { "zh-Hans": "乙" } }, { readSeq: 2 }), "head", register)), ["changed-since"]);
});

test("the command is checked with the whole document in it", () => {
  assert.ok(safeParseCommand(JSON.parse(JSON.stringify(adopt({})))).ok);
  const parsed = safeParseCommand({ ...adopt({}), profile: { ...townProfile, levels: 3 } });
  assert.deepEqual(!parsed.ok && parsed.faults.map(({ path }) => path.join(".")), ["profile.levels"]);
});

test("a dry run tells what it does to records in force: keys they hold that go, posts that go, grants, findings", async () => {
  const county = openCounty({ register: town(), particulars: townParticulars, clock: () => now });
  const profile: Profile = {
    ...cellProfile(),
    findings: townProfile.findings.filter(({ id }) => id !== "no-committee"),
  };
  const withMore = {
    ...profile,
    grants: [
      ...profile.grants.map((grant) =>
        grant.particulars?.name === "masked" ? { ...grant, particulars: { name: "full" as const } } : grant,
      ),
      { to: ["convener"], views: ["people"] as const },
    ],
  };
  const sent = await county.source(as("head")).send({ type: "adopt-profile", profile: withMore, from }, { dryRun: true });
  assert.ok(sent.ok && sent.effects);
  const { retired, posts, grants, findings } = sent.effects;
  assert.deepEqual(
    retired.map(({ collection, id, records }) => [collection, id, records.map((record) => record.id)]),
    [["areaKinds", "grid", ["grid-1", "grid-2", "grid-3"]]],
  );
  assert.deepEqual(
    posts.map(({ id }) => id),
    ["grid-1/officer"],
  );
  assert.deepEqual(grants, [
    { to: "officer", gained: ["name"], lost: ["name"] },
    { to: "convener", gained: ["people"], lost: [] },
  ]);
  assert.deepEqual(
    findings.filter(({ id }) => id.startsWith("no-")).map(({ id, before, after }) => [id, before, after]),
    [
      ["no-committee", 1, 0],
      ["no-officer", 2, 0],
    ],
  );
  assert.equal(county.register.seq, 2);
  assert.equal(fold([], county.register).seq, 2);
  assert.ok(asOf(county.register, today).profile.levels.length > 0);
});
