import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, covers, type Day } from "../day.ts";
import type { Entry, Event } from "./entry.ts";
import type { Fact, Write } from "./fact.ts";
import { asOf, emptyRegister, factOf, factsAbout, factsWith, foldEntries, historyOf, type Register } from "./register.ts";

interface Said extends Event {
  readonly type: "said";
  readonly value?: string;
}

const writesOf = ({ subject, from, to, value }: Said): Write[] => [
  value === "profile"
    ? { subject, aspect: "profile", value: {} }
    : { subject, aspect: "name", from, to, value, ...(value && { refs: [value] }) },
];
const entry = (seq: number, ...events: Omit<Said, "type" | "v">[]): Entry<Said> => ({
  format: "jinlin-entry/1",
  seq,
  county: "town",
  recordedAt: `2026-01-01T00:00:${String(seq % 60).padStart(2, "0")}Z`,
  actor: "system",
  command: "say",
  events: events.map((event) => ({ type: "said", v: 1, ...event })),
});
const first = entry(1, { subject: "town", value: "profile" });
const fold = (entries: Entry<Said>[], register: Register = emptyRegister()) => foldEntries(register, entries, writesOf);
const nameOn = (register: Register, day: Day, seq?: number) => factOf<string>(asOf(register, day, seq), "grid", "name")?.value;

test("a rename leaves the old name to the days before it", () => {
  const register = fold([
    first,
    entry(2, { subject: "grid", from: "2022-01-01", value: "old" }),
    entry(3, { subject: "grid", from: "2026-03-01", value: "new" }),
  ]);
  assert.deepEqual([nameOn(register, "2026-02-28"), nameOn(register, "2026-03-01")], ["old", "new"]);
});

test("what was believed before an entry stays to be read", () => {
  const register = fold([
    first,
    entry(2, { subject: "grid", from: "2022-01-01", value: "old" }),
    entry(3, { subject: "grid", from: "2022-01-01", value: "corrected" }),
  ]);
  assert.deepEqual(
    [nameOn(register, "2023-01-01"), nameOn(register, "2023-01-01", 2), nameOn(register, "2023-01-01", 1)],
    ["corrected", "old", undefined],
  );
});

test("case 3: an unknown start is in force as far back as one asks, an open end as far ahead", () => {
  const register = fold([first, entry(2, { subject: "grid", value: "always" })]);
  assert.deepEqual([nameOn(register, "1800-01-01"), nameOn(register, "2999-12-31")], ["always", "always"]);
});

test("what a value names finds it again", () => {
  const register = fold([
    first,
    entry(2, { subject: "grid", from: "2022-01-01", value: "li" }),
    entry(3, { subject: "grid", from: "2024-01-01", value: "wang" }),
  ]);
  assert.deepEqual(
    factsAbout(asOf(register, "2025-01-01"), "li", "name").map(({ from, to }) => [from, to]),
    [["2022-01-01", "2024-01-01"]],
  );
});

test("an older register can be written on without touching the newer one", () => {
  const base = fold([first, entry(2, { subject: "grid", value: "base" })]);
  const one = fold([entry(3, { subject: "grid", value: "one" })], base);
  const other = fold([entry(3, { subject: "grid", value: "other" })], base);
  assert.deepEqual([nameOn(base, "2026-01-01"), nameOn(one, "2026-01-01"), nameOn(other, "2026-01-01")], ["base", "one", "other"]);
});

test("entries come in their order and their time", () => {
  assert.throws(() => fold([first, entry(3)]), { name: "RangeError", message: "fold: entry 3 cannot follow entry 1" });
  assert.throws(() => fold([first, { ...entry(2), recordedAt: "2025-12-31T00:00:00Z" }]), /before the one it follows/);
});

test("a register without a profile, or an entry it does not have, is the caller's mistake", () => {
  assert.throws(() => asOf(emptyRegister(), "2026-01-01"), /no profile was adopted/);
  assert.throws(() => asOf(fold([first]), "2026-01-01", 2), /there is no entry 2/);
});

const day = fc.nat(60).map((days) => addDays("2026-01-01", days));
const said = fc
  .record({
    subject: fc.constantFrom("a", "b"),
    from: fc.option(day, { nil: undefined }),
    length: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
    value: fc.option(fc.constantFrom("x", "y", "z"), { nil: undefined }),
  })
  .map(({ length, from, value, subject }) => ({
    subject,
    ...(from && { from }),
    ...(value && { value }),
    ...(length && { to: addDays(from ?? "2026-01-10", length) }),
  }));
const ledgers = fc.array(said, { maxLength: 12 }).map((events) => [first, ...events.map((event, place) => entry(place + 2, event))]);

test("law: on any day, as known at any entry, the last word about that day counts", () =>
  fc.assert(
    fc.property(ledgers, day, fc.nat(13), (entries, on, at) => {
      const register = fold(entries);
      const seq = 1 + (at % entries.length);
      for (const subject of ["a", "b"]) {
        const last = entries
          .slice(1, seq)
          .flatMap(({ events }) => events)
          .findLast((event) => event.subject === subject && covers(event, on));
        assert.equal(factOf<string>(asOf(register, on, seq), subject, "name")?.value, last?.value);
      }
    }),
  ));

test("law: the facts of one aspect never overlap, and recording more changes nothing that was known before", () =>
  fc.assert(
    fc.property(ledgers, day, (entries, on) => {
      const whole = fold(entries);
      let step = emptyRegister();
      for (const one of entries) {
        step = fold([one], step);
        const seen = asOf(step, on);
        assert.deepEqual([...factsWith(asOf(whole, on, one.seq), "name")].map(plain), [...factsWith(seen, "name")].map(plain));
        for (const subject of ["a", "b"]) {
          const facts = historyOf(seen, subject, "name");
          for (let days = -5; days < 100; days += 1)
            assert.ok(facts.filter((fact) => covers(fact, addDays("2026-01-01", days))).length <= 1);
        }
      }
    }),
    { numRuns: 40 },
  ));

const plain = ({ subject, value, from, to }: Fact) => ({ subject, value, from, to });
