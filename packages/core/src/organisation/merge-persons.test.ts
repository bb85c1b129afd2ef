import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { after, appoint, as, codesOf, now, today, town, townOn } from "../../test/town.ts";
import { decide, entryOf, fold, type Command } from "../county.ts";
import type { Fact } from "../register/fact.ts";
import { aspects } from "../register/aspect.ts";
import { asOf, believed, type Register } from "../register/register.ts";
import { addDays } from "../day.ts";
import { appointmentStarted } from "./appointment.ts";
import type { AppointmentRecord } from "./records.ts";
import { holderOf, postsHeldBy, stintsIn } from "./holding.ts";
import { mergePersons } from "./merge-persons.ts";
import { mergedInto, personOf, personsOf } from "./person.ts";

const merge = (keep: string, drop: string, more = {}): Command => ({ type: "merge-persons", keep, drop, reason: "one person", ...more });
const separate = (drop: string): Command => ({ type: "separate-persons", drop, reason: "two after all" });
const codes = (command: Command, register = town(), actor = as("head")) => codesOf(decide(register, command, { actor, now }));
const on = (register: Register) => asOf(register, today);
const held = (register: Register, person: string) => postsHeldBy(on(register), person).map(({ value }) => value.post);

test("case 15: one person in two records is one from then on, whichever id is asked for", () => {
  // #region merge
  const decision = mergePersons(townOn(), { type: "merge-persons", keep: "chen", drop: "li" });
  // #endregion merge
  assert.deepEqual(decision.ok && decision.events.map(({ type, subject, keep }) => [type, subject, keep]), [
    ["persons-merged", "li", "chen"],
  ]);
  const register = after(town(), merge("chen", "li"));
  const ids = [...personsOf(on(register))].map(({ id }) => id);
  assert.ok(ids.includes("chen") && !ids.includes("li"));
  assert.deepEqual([personOf(on(register), "li")?.id, personOf(on(register), "chen")?.id], ["chen", "chen"]);
  assert.deepEqual(held(register, "chen"), ["grid-1/officer"]);
  const holding = holderOf(on(register), "grid-1/officer");
  assert.equal(holding.state !== "vacant" && holding.person, "chen");
  assert.deepEqual(mergedInto(on(register), "chen"), [{ id: "li", since: 3 }]);
});

test("as then believed they were two", () => {
  const register = after(town(), merge("chen", "li"));
  const before = asOf(register, today, 2);
  assert.equal(stintsIn(before, "grid-1/officer")[0]!.value.person, "li");
  assert.equal([...personsOf(before)].length, [...personsOf(on(register))].length + 1);
});

test("whoever signs in by either id has the posts of both, and decides about neither", () => {
  const register = after(town(), merge("chen", "sun"));
  assert.deepEqual(codes(appoint("grid-2/officer", "wang"), register, as("sun")), []);
  assert.deepEqual(codes(appoint("grid-2/officer", "wang"), register, as("chen")), []);
  for (const [actor, person] of [
    ["sun", "chen"],
    ["chen", "sun"],
  ] as const)
    assert.deepEqual(codes(appoint("grid-2/officer", person), register, as(actor)), ["own-appointment"]);
});

test("who is appointed by the id that went is appointed as the one that was kept", () => {
  const command = appoint("grid-2/officer", "li", { appointment: "a-9" });
  const register = after(after(town(), merge("chen", "li")), command);
  assert.deepEqual(held(register, "chen"), ["grid-1/officer", "grid-2/officer"]);
  assert.deepEqual(decide(register, command, { actor: as("head"), now }), { ok: true, events: [] });
});

test("merged in a row, all lead to the last; separated, each takes its own back", () => {
  const twice = after(after(town(), merge("chen", "li")), merge("wang", "chen"));
  assert.deepEqual([held(twice, "wang"), held(twice, "chen")], [["grid-1/officer"], []]);
  assert.deepEqual(
    mergedInto(on(twice), "wang").map(({ id }) => id),
    ["chen", "li"],
  );
  assert.deepEqual(held(after(twice, separate("li")), "li"), ["grid-1/officer"]);
  const back = after(twice, separate("chen"));
  assert.deepEqual([held(back, "chen"), personOf(on(back), "li")?.id], [["grid-1/officer"], "chen"]);
});

test("what was taken up after the merger stays with the record that was kept, what was ended stays ended", () => {
  let register = after(town(), merge("chen", "li"));
  register = after(register, appoint("grid-2/officer", "chen"));
  register = after(register, { type: "end-appointment", appointment: "a-li", to: "2026-12-01", ended: "resigned" });
  register = after(register, separate("li"));
  const stint = stintsIn(on(register), "grid-1/officer")[0]!;
  assert.deepEqual([stint.value.person, stint.to, stint.ended], ["li", "2026-12-01", "resigned"]);
  assert.deepEqual(held(register, "chen"), ["grid-2/officer"]);
});

const officer = (person: string, grid: number, id: string, more: Partial<AppointmentRecord> = {}): AppointmentRecord => ({
  id,
  person,
  post: `grid-${grid}/officer`,
  from: "2024-01-01",
  ...more,
});

// A post with seats for two; how it came to have them is another rule's.
const seated = town(officer("wang", 2, "x"));
const second = appointmentStarted("y", { post: "grid-2/officer", person: "chen", mode: "full" }, { from: "2025-01-01" });
const both = fold([entryOf(seated, { type: "import-records" }, [second], { actor: "system", now })], seated);

for (const [why, command, code, register, actor] of [
  ["a record with itself", merge("li", "li"), "same-record", town()],
  ["without a reason", merge("chen", "li", { reason: undefined }), "reason-needed", town()],
  ["two who held one post on one day", merge("wang", "chen"), "held-by-both", both],
  [
    "two who would hold more posts of a kind than one may",
    merge("li", "wang"),
    "too-many-as-one",
    town(officer("wang", 2, "x"), officer("wang", 3, "y", { from: "2027-01-01" })),
  ],
  ["somebody nobody knows", merge("chen", "ghost"), "unknown", town()],
  ["by who is one of them", merge("chen", "head"), "own-appointment", town()],
  ["without the grant", merge("chen", "li"), "not-open-to-you", town(), as("sun")],
  ["after one of them changed since", merge("chen", "li", { readSeq: 1 }), "changed-since", town()],
] as [string, Command, string, Register, ReturnType<typeof as>?][])
  test(`refuses to merge ${why}`, () => assert.deepEqual(codes(command, register, actor), [code]));

test("merging again changes nothing; to separate who was not merged is refused", () => {
  const register = after(town(), merge("chen", "li"));
  assert.deepEqual(decide(register, merge("chen", "li"), { actor: as("head"), now }), { ok: true, events: [] });
  assert.deepEqual(codes(separate("li"), town()), ["not-merged"]);
  assert.deepEqual(codes(separate("ghost"), town()), ["unknown"]);
});

test("who was erased is merged with nobody: it would give them a name", () => {
  const register = after(town(), { type: "erase-person", person: "li", reason: "asked to" });
  assert.deepEqual(codes(merge("chen", "li"), register), ["unknown"]);
});

/** All that is believed, of every aspect and record. */
const believedIn = ({ log, seq }: Register) =>
  aspects
    .flatMap((aspect) => [...log.all(aspect)].flat())
    .filter((fact) => believed(fact, seq))
    .map(({ seqFrom: _from, seqTo: _to, refs = [], ...fact }: Fact) => JSON.stringify([fact, refs]))
    .sort();

test("law: to merge and to separate changes nothing", () => {
  const people = ["li", "wang", "chen", "zhao"] as const;
  const stint = fc.record({ person: fc.constantFrom(...people), grid: fc.constantFrom(2, 3), at: fc.nat(3) });
  fc.assert(
    fc.property(
      fc.uniqueArray(stint, { maxLength: 4, selector: ({ grid, at }) => `${grid} ${at}` }),
      fc.shuffledSubarray([...people], { minLength: 2, maxLength: 2 }),
      (stints, [keep, drop]) => {
        const register = town(
          ...stints.map(({ person, grid, at }, place) =>
            officer(person, grid, `x-${place}`, { from: addDays("2022-02-01", at * 300), to: addDays("2022-02-01", at * 300 + 200) }),
          ),
        );
        const back = after(after(register, merge(keep!, drop!)), separate(drop!));
        assert.deepEqual(believedIn(back), believedIn(register));
      },
    ),
    { numRuns: 30 },
  );
});
