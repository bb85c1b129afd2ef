import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { after, appoint, as, now, today, town } from "../../test/town.ts";
import { playDraft, type DraftStep } from "../county.ts";
import type { Fact } from "../register/fact.ts";
import { asOf, factOf, type Register } from "../register/register.ts";
import { forkOf } from "./fork-of.ts";

const aspects = [
  "profile",
  "area",
  "organisation",
  "name",
  "code",
  "within",
  "ledBy",
  "superior",
  "setOn",
  "appointment",
  "ending",
  "person",
];
const rowsOf = ({ log }: Register): Fact[] => aspects.flatMap((aspect) => [...log.all(aspect)].flat().map((row) => ({ ...row })));
const move = (unit: string, under: string): DraftStep => ({ type: "move-unit", unit, under, slice: "command", from: today });

test("a step after one that is refused is decided on what went before", () => {
  const { fork, steps } = playDraft(
    town(),
    { commands: [move("grid-3", "garden-branch"), move("grid-3", "nobody"), appoint("grid-3/officer", "wang")] },
    { actor: as("head"), now },
  );
  assert.deepEqual(
    steps.map(({ before, refusals, events }) => [before, refusals.map(({ code }) => code), events.length]),
    [
      [2, [], 1],
      [3, ["unknown"], 0],
      [3, [], 1],
    ],
  );
  assert.equal(factOf(asOf(fork, today), "grid-3", "ledBy")?.value, "garden-branch");
});

test("a fork of an earlier entry begins with what was believed then, and when", () => {
  const register = after(town(), move("grid-3", "garden-branch"));
  const fork = forkOf(register, 2);
  assert.deepEqual([fork.seq, fork.recordedAt], [2, town().recordedAt]);
  assert.equal(factOf(asOf(fork, today), "grid-3", "ledBy"), undefined);
  assert.throws(() => forkOf(register, 9), /there is no entry 9/);
});

const unit = fc.constantFrom("grid-1", "grid-2", "grid-3", "garden-branch", "east-cc", "qx-wc", "conference", "east", "yard", "nobody");
const day = fc.constantFrom("2026-06-01" as const, today, "2027-03-01" as const);
const step: fc.Arbitrary<DraftStep> = fc.oneof(
  fc.record({ type: fc.constant("move-unit" as const), unit, under: unit, slice: fc.constantFrom("command", "territory"), from: day }),
  fc.record({
    type: fc.constant("appoint-person" as const),
    appointment: fc.constantFrom("n-1", "n-2", "a-li"),
    post: fc.constantFrom("grid-1/officer", "grid-2/officer", "east-cc/secretary", "east-cc/deputy"),
    person: fc.constantFrom("wang", "chen", "li", "head"),
    from: day,
  }),
  fc.record({
    type: fc.constant("end-appointment" as const),
    appointment: fc.constantFrom("n-1", "a-li", "a-sun"),
    to: day,
    ended: fc.constant("transferred" as const),
  }),
);

test("law: playing a draft leaves the register as it was, row by row, and gives the same when played again", () =>
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), fc.constantFrom("head", "boss", "sun", "li"), (commands, person) => {
      const register = town();
      const before = rowsOf(register);
      const first = playDraft(register, { commands }, { actor: as(person), now });
      assert.deepEqual(rowsOf(register), before);
      assert.deepEqual([register.seq, register.log.seq], [2, 2]);
      const second = playDraft(register, { commands }, { actor: as(person), now });
      assert.deepEqual(second.steps, first.steps);
      assert.deepEqual(rowsOf(second.fork), rowsOf(first.fork));
    }),
    { numRuns: 60 },
  ));

test("law: what a draft would do is what is believed once its steps are given one by one", () =>
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (commands) => {
      const { fork, steps } = playDraft(town(), { commands }, { actor: as("head"), now });
      const given = steps
        .filter(({ refusals }) => refusals.length === 0)
        .reduce((register, { command }) => after(register, command), town());
      assert.deepEqual(rowsOf(fork), rowsOf(given));
    }),
    { numRuns: 40 },
  ));
