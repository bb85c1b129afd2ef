import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, type Day } from "../day.ts";
import type { Entry, Event } from "./entry.ts";
import type { Write } from "./fact.ts";
import { asOf, emptyRegister, factOf, foldEntries, historyOf, type Register } from "./register.ts";
import { takeBack } from "./take-back.ts";

interface Said extends Event {
  readonly writes: readonly Write[];
}

const start: Day = "2026-01-01";
const entry = (seq: number, writes: readonly Write[]): Entry<Said> => ({
  format: "jinlin-entry/1",
  seq,
  county: "town",
  recordedAt: "2026-01-01T00:00:00Z",
  actor: "system",
  command: "say",
  events: [{ type: "said", v: 1, subject: "a", writes }],
});
const profile = entry(1, [{ subject: "town", aspect: "profile", value: {} }]);
const fold = (entries: readonly Entry<Said>[], register: Register = emptyRegister()) =>
  foldEntries(register, entries, ({ writes }) => writes);

const write = fc
  .record({
    subject: fc.constantFrom("a", "b"),
    from: fc.option(fc.nat(40), { nil: undefined }),
    length: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
    value: fc.option(fc.constantFrom("x", "y", "z"), { nil: undefined }),
  })
  .map(({ subject, from, length, value }): Write => {
    const first = addDays(start, from ?? 0);
    return {
      subject,
      aspect: "name",
      ...(from !== undefined && { from: first }),
      ...(length !== undefined && { to: addDays(first, length) }),
      ...(value && { value }),
    };
  });
const sayings = fc.array(fc.array(write, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 });

const historiesOf = (register: Register, seq = register.seq) =>
  ["a", "b"].map((subject) =>
    historyOf<string>(asOf(register, start, seq), subject, "name").map(({ from, to, value }) => [from, to, value]),
  );

test("law: taking the last entry back leaves what was believed before it, fact for fact", () =>
  fc.assert(
    fc.property(sayings, (said) => {
      const register = fold([profile, ...said.map((writes, place) => entry(place + 2, writes))]);
      const taken = takeBack(register, register.seq, said.at(-1)!);
      assert.deepEqual(taken.since, []);
      const back = fold([entry(register.seq + 1, taken.writes)], register);
      assert.deepEqual(historiesOf(back), historiesOf(register, register.seq - 1));
    }),
  ));

test("law: an earlier entry is taken back only where nothing was changed since, and nothing but what it changed is given back", () =>
  fc.assert(
    fc.property(sayings, fc.nat(), (said, pick) => {
      const register = fold([profile, ...said.map((writes, place) => entry(place + 2, writes))]);
      const seq = 2 + (pick % said.length);
      const taken = takeBack(register, seq, said[seq - 2]!);
      assert.ok(taken.since.every((later) => later > seq && later <= register.seq));
      if (taken.since.length > 0) return;
      const back = fold([entry(register.seq + 1, taken.writes)], register);
      for (let days = -5; days < 90; days += 1)
        for (const subject of ["a", "b"]) {
          const on = (known: Register, at?: number) => nameOn(known, subject, addDays(start, days), at);
          const changed = on(register, seq) !== on(register, seq - 1);
          assert.equal(on(back), changed ? on(register, seq - 1) : on(register));
        }
    }),
  ));

test("an entry whose change was itself changed back can be taken back", () => {
  const [x, y]: Write[][] = [[{ subject: "a", aspect: "name", value: "x" }], [{ subject: "a", aspect: "name", value: "y" }]];
  const register = fold([profile, entry(2, x!), entry(3, y!), entry(4, x!)]);
  assert.deepEqual(takeBack(register, 2, x!).since, []);
  assert.deepEqual(takeBack(fold([entry(5, y!)], register), 2, x!).since, [5]);
});

test("where nothing is left of what it said, the last one to have said something stands in the way", () => {
  const x: Write = { subject: "a", aspect: "name", value: "x" };
  const register = fold([profile, entry(2, [x]), entry(3, [{ subject: "a", aspect: "name" }])]);
  assert.deepEqual(takeBack(register, 2, [x]).since, [3]);
});

const nameOn = (register: Register, subject: string, day: Day, seq?: number) =>
  factOf<string>(asOf(register, day, seq), subject, "name")?.value;
