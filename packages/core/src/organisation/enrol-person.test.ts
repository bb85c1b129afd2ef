import assert from "node:assert/strict";
import { test } from "node:test";
import { after, as, codesOf, now, today, town, townOn, townParticulars } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { asOf } from "../register/register.ts";
import type { EnrolPerson } from "./enrol-person.ts";
import { enrolPerson } from "./enrol-person.ts";
import { personOf, personsOf, type Particulars } from "./person.ts";
import { unitOf } from "./unit.ts";

const command: EnrolPerson = { type: "enrol-person", person: "p-9", home: "east", from: today };
const consent = { basis: "enrolled-self", notice: "n-2", day: today } as const;
const particulars: Particulars = { person: "p-9", name: "畲小满", phone: "19900000099", consent };
const codes = (more: Partial<EnrolPerson> = {}, sent: Particulars | undefined = particulars, actor = as("head"), register = town()) =>
  codesOf(decide(register, { ...command, ...more }, { actor, now, particulars: sent }));

test("a person who agreed is on record from the day on, at home in a community", () => {
  // #region enrol
  const decision = enrolPerson(command, unitOf(townOn(), "east"), particulars, today);
  // #endregion enrol
  assert.deepEqual(decision, {
    ok: true,
    events: [{ type: "person-enrolled", v: 1, subject: "p-9", from: today, home: "east" }],
  });
  const state = asOf(after(town(), command, as("head"), now, particulars), today);
  assert.deepEqual(personOf(state, "p-9"), { id: "p-9", home: "east" });
  assert.equal(personOf({ ...state, day: "2026-11-22" }, "p-9"), undefined);
});

test("nothing personal goes into the ledger", () => {
  const decision = decide(town(), command, { actor: as("head"), now, particulars });
  assert.ok(decision.ok);
  assert.doesNotMatch(JSON.stringify(decision.events), /畲|199000|n-2|enrolled-self/);
});

test("case 15: the same name twice is two people", () => {
  const known = townParticulars.get("chen")!;
  const state = asOf(after(town(), command, as("head"), now, { ...particulars, name: known.name }), today);
  assert.deepEqual(
    [...personsOf(state)].map(({ id }) => id).filter((id) => ["chen", "p-9"].includes(id)),
    ["chen", "p-9"],
  );
});

for (const [why, more, sent, code] of [
  ["without particulars", {}, null, "particulars-missing"],
  ["with somebody else's particulars", {}, { ...particulars, person: "li" }, "particulars-of-another"],
  ["who withdrew consent", {}, { ...particulars, consent: { ...consent, withdrawn: today } }, "consent-withdrawn"],
  ["who will agree only tomorrow", {}, { ...particulars, consent: { ...consent, day: "2026-11-24" } }, "consent-not-yet"],
  ["with an identity number in the name", {}, { ...particulars, name: "陈明 11010519491231002X" }, "identity-number"],
  ["with an identity number as phone", {}, { ...particulars, phone: "110105194912310003" }, "identity-number"],
  ["whose home is not known", { home: "nowhere" }, particulars, "unknown"],
  ["whose home is an organisation", { home: "east-cc" }, particulars, "unknown"],
  ["before there was the home", { from: "2021-12-31" }, particulars, "home-not-in-force"],
  ["under the id of another person", { person: "li" }, { ...particulars, person: "li" }, "id-taken"],
  ["under the id of a unit", { person: "grid-1" }, { ...particulars, person: "grid-1" }, "id-taken"],
] as [string, Partial<EnrolPerson>, Particulars | null, string][])
  test(`refuses somebody ${why}`, () =>
    assert.deepEqual(codesOf(decide(town(), { ...command, ...more }, { actor: as("head"), now, particulars: sent ?? undefined })), [code]));

test("sent again it changes nothing; the same id for somebody at home elsewhere is taken", () => {
  const register = after(town(), command, as("head"), now, particulars);
  assert.deepEqual(decide(register, command, { actor: as("head"), now, particulars }), { ok: true, events: [] });
  assert.deepEqual(codes({ home: "west" }, particulars, as("head"), register), ["id-taken"]);
});

test("whoever answers for a community enrols its people, nobody else's, and none without a home", () => {
  assert.deepEqual(codes({}, particulars, as("sun")), []);
  assert.deepEqual(codes({ home: "west" }, particulars, as("sun")), ["not-open-to-you"]);
  assert.deepEqual(codesOf(decide(town(), { type: "enrol-person", person: "p-9", from: today }, { actor: as("sun"), now, particulars })), [
    "not-open-to-you",
  ]);
  assert.deepEqual(codes({}, particulars, as("li")), ["not-open-to-you"]);
  assert.deepEqual(codes({ from: "2026-11-01" }, particulars, as("sun")), ["backdating-not-open"]);
});

test("particulars beside a command that is not about a person are a mistake, not kept in silence", () => {
  const move: Command = { type: "move-unit", unit: "grid-3", under: "garden-branch", slice: "command", from: today };
  assert.deepEqual(codesOf(decide(town(), move, { actor: as("head"), now, particulars })), ["particulars-not-taken"]);
});
