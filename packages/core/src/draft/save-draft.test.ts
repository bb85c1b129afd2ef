import assert from "node:assert/strict";
import { test } from "node:test";
import { after, as, codesOf, now, today, town } from "../../test/town.ts";
import { decide, type Command, type DraftStep } from "../county.ts";
import { safeParseCommand } from "../parse.ts";
import { asOf, type Register } from "../register/register.ts";
import { draftOf, draftsOf } from "./draft.ts";

type Save = Extract<Command, { type: "save-draft" }>;
const grid3: DraftStep = { type: "move-unit", unit: "grid-3", under: "garden-branch", slice: "command", from: "2027-01-01" };
const east: DraftStep = { type: "end-appointment", appointment: "a-sun", to: "2027-01-01", ended: "transferred" };
const save = (more: Partial<Save> = {}): Save => ({
  type: "save-draft",
  draft: "d-1",
  name: "网格调整",
  from: "2027-01-01",
  commands: [grid3],
  ...more,
});
const drop: Command = { type: "drop-draft", draft: "d-1" };
const codes = (register: Register, command: Command, person = "head") => codesOf(decide(register, command, { actor: as(person), now }));
const saved = (register: Register) => draftOf(asOf(register, today), "d-1");

test("a draft keeps who began it, when it was saved and what it holds, and moves nothing", () => {
  const register = after(town(), save());
  assert.deepEqual(saved(register), {
    id: "d-1",
    name: "网格调整",
    from: "2027-01-01",
    commands: [grid3],
    state: "open",
    by: "head",
    savedAt: now,
  });
  assert.deepEqual([...register.log.of("ledBy", "grid-3")], [...town().log.of("ledBy", "grid-3")]);
});

test("saved again it holds what it holds now, and stays that of whoever began it", () => {
  const begun = after(town(), save({ commands: [] }), as("boss"));
  const register = after(begun, save({ commands: [east], name: "东社区调整" }), as("head"), "2026-11-23T10:00:00+08:00");
  const { name, by, commands, savedAt } = saved(register)!;
  assert.deepEqual([name, by, commands.length, savedAt], ["东社区调整", "boss", 1, "2026-11-23T10:00:00+08:00"]);
  assert.equal(draftsOf(asOf(register, today)).length, 1);
});

test("saved again as it stands it changes nothing", () => {
  const register = after(town(), save());
  assert.equal(after(register, save()), register);
});

test("a draft may hold what would be refused: it is work under way", () =>
  assert.deepEqual(codes(town(), save({ commands: [{ ...grid3, under: "nobody" }] })), []));

for (const [who, person, command, code] of [
  ["who holds no grant for it", "li", save(), "not-open-to-you"],
  ["who does not lead a unit it speaks of", "sun", save(), "not-open-to-you"],
  ["who does not lead the unit of a post it speaks of", "sun", save({ commands: [{ ...east, appointment: "a-boss" }] }), "not-open-to-you"],
  ["who leads what it speaks of", "sun", save({ commands: [{ ...east, appointment: "a-li" }] }), undefined],
  ["who begins one with nothing in it", "sun", save({ commands: [] }), undefined],
  ["who takes the id of another record", "head", save({ draft: "grid-3" }), "id-taken"],
] as const)
  test(`${code ? "refuses" : "lets"} ${who}`, () => assert.deepEqual(codes(town(), command, person), code ? [code] : []));

test("another's draft is open to whoever leads all it speaks of, also to be dropped; what one began is one's own to drop", () => {
  const register = after(town(), save());
  assert.deepEqual(codes(register, save({ commands: [] }), "sun"), ["not-open-to-you"]);
  assert.deepEqual(codes(register, drop, "sun"), ["not-open-to-you"]);
  assert.deepEqual(codes(after(town(), save({ commands: [east] })), drop, "boss"), []);
  assert.deepEqual(codes(after(town(), save({ commands: [] }), as("sun")), drop, "sun"), []);
});

test("of two who save one draft, having read the same, the second is told", () => {
  const register = after(town(), save());
  const first = after(register, save({ name: "甲" }));
  assert.deepEqual(codes(first, save({ name: "乙", readSeq: register.seq })), ["changed-since"]);
  assert.deepEqual(codes(first, { ...drop, readSeq: register.seq }), ["changed-since"]);
});

test("dropped, it stays to be read, and takes nothing more", () => {
  const register = after(after(town(), save()), drop);
  assert.deepEqual([saved(register)!.state, saved(register)!.commands.length], ["dropped", 1]);
  assert.deepEqual(codes(register, save()), ["draft-closed"]);
  assert.equal(after(register, drop), register);
  assert.deepEqual(codes(town(), drop), ["unknown"]);
});

test("an identity number within a step is refused, and where it stands is told", () => {
  // A made-up number with a right check digit.
  const decision = decide(town(), save({ commands: [{ ...grid3, reason: "见 11010519491231002X" }] }), { actor: as("head"), now });
  assert.deepEqual(!decision.ok && decision.refusals, [{ code: "identity-number", field: "commands.0.reason" }]);
});

test("a step is checked as the command it is; drafts are no steps", () => {
  const faults = (commands: unknown) => {
    const parsed = safeParseCommand({ ...save(), commands });
    return parsed.ok ? [] : parsed.faults.map(({ code, path }) => [code, path.join(".")]);
  };
  assert.deepEqual(faults([grid3, east]), []);
  assert.deepEqual(faults([{ ...grid3, from: "1 January" }]), [["wrong-form", "commands.0.from"]]);
  for (const type of ["drop-draft", "publish-draft", "save-draft", "withdraw-entry", "adopt-profile", "enrol-person"])
    assert.equal(faults([{ ...drop, type }])[0]![0], "not-one-of", type);
  assert.equal(faults(Array.from({ length: 201 }, () => grid3))[0]![0], "out-of-bounds");
});
