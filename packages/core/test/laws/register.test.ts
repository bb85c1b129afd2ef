import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decide, entryOf, fold, type CountyEntry } from "../../src/county.ts";
import { covers, type Day } from "../../src/day.ts";
import { forkOf } from "../../src/draft/fork-of.ts";
import { findingsOf } from "../../src/county/findings.ts";
import { cellsOf } from "../../src/grid/cell.ts";
import { gridsOf } from "../../src/grid/grid.ts";
import { networkOf } from "../../src/organisation/network.ts";
import { firstCrowdedDay } from "../../src/organisation/first-crowded-day.ts";
import { hierarchyOf } from "../../src/organisation/hierarchy-of.ts";
import { holdersOf, stintsIn } from "../../src/organisation/holding.ts";
import { personIdOf, personsOf } from "../../src/organisation/person.ts";
import { kindsFor, postOf, takenSeats } from "../../src/organisation/post.ts";
import { unitsOf } from "../../src/organisation/unit.ts";
import { asOf, type Register, type State } from "../../src/register/register.ts";
import { anyCommands, play } from "../any-commands.ts";
import { believedAfter } from "../believed.ts";
import { lawRuns } from "../law-runs.ts";
import { as, today } from "../town.ts";

const later = { actor: as("head"), now: "2026-11-23T18:00:00+08:00" } as const;
const days = ["2025-06-01", "2026-06-15", today, "2027-03-01"] as const;
const postsOf = (register: Register) => {
  const state = asOf(register, today);
  const units = [...unitsOf(state, "area"), ...unitsOf(state, "organisation")];
  return units.flatMap((unit) => kindsFor(state, unit).flatMap((kind) => postOf(state, `${unit.id}/${kind.id}`) ?? []));
};

/** Links that name a unit that is not there on the day. */
function lostLinks(state: State): string[] {
  const units = [...unitsOf(state, "area"), ...unitsOf(state, "organisation")];
  const there = new Set(units.map(({ id }) => id));
  return units.flatMap(({ id, within, ledBy, superior, areas = [] }) =>
    [within, ledBy, superior, ...areas].flatMap((named) => (named === undefined || there.has(named) ? [] : [`${id} names ${named}`])),
  );
}

test("the sequences do change things: of every kind of command some are accepted", () => {
  const accepted = new Map<string, number>();
  fc.assert(
    fc.property(anyCommands(), (choices) => {
      play(choices, (_before, _after, { type }) => accepted.set(type, (accepted.get(type) ?? 0) + 1));
    }),
    { seed: 20_261_123, numRuns: 400 },
  );
  const silent = [
    "appoint-person",
    "end-appointment",
    "suspend-appointment",
    "delegate-authority",
    "end-delegation",
    "correct-appointment",
    "open-post",
    "resize-post",
    "close-post",
    "link-post",
    "withdraw-consent",
    "move-unit",
    "register-area",
    "register-organisation",
    "rename-unit",
    "recode-unit",
    "change-kind",
    "set-areas",
    "merge-units",
    "split-unit",
    "dissolve-unit",
    "correct-unit",
    "count-members",
    "register-network",
    "change-network",
    "end-network",
    "register-cell",
    "map-cell",
    "end-cell",
    "count-residents",
    "set-team",
    "join-alliance",
    "leave-alliance",
    "correct-person",
    "merge-persons",
    "withdraw-entry",
  ].filter((type) => !accepted.has(type));
  assert.deepEqual(silent, []);
});

test("law: folding is deterministic, and what is read back from the ledger equals what was live", () =>
  fc.assert(
    fc.property(anyCommands(), (choices) => {
      const { register, entries } = play(choices);
      const ledger = JSON.parse(JSON.stringify(entries)) as CountyEntry[];
      assert.deepEqual(believedAfter(fold(ledger)), believedAfter(register));
      assert.deepEqual(believedAfter(fold(ledger)), believedAfter(fold(entries)));
    }),
    lawRuns(40),
  ));

test("law: as known at an entry never changes when more is recorded", () =>
  fc.assert(
    fc.property(anyCommands(), (choices) => {
      const seen: { readonly seq: number; readonly facts: unknown[] }[] = [];
      const { register } = play(choices, (_before, after) => seen.push({ seq: after.seq, facts: believedAfter(after) }));
      for (const { seq, facts } of seen) assert.deepEqual(believedAfter(register, seq), facts);
    }),
    lawRuns(40),
  ));

test("law: an index kept while commands come equals one built afresh", () =>
  fc.assert(
    fc.property(anyCommands(), (choices) => {
      const rowsOf = (register: Register) =>
        days.map((day) =>
          hierarchyOf(asOf(register, day), "command").rows.map(({ id, parentId, level, missing }) => [id, parentId, level, missing]),
        );
      const holders = (register: Register) =>
        days.map((day) => postsOf(register).map(({ id }) => holdersOf(asOf(register, day), id).map(({ person }) => person)));
      // Read at every step, so that there is something kept that could be stale.
      const { register, entries } = play(choices, (_before, after) => void rowsOf(after));
      assert.deepEqual(rowsOf(register), rowsOf(fold(entries)));
      assert.deepEqual(holders(register), holders(fold(entries)));
    }),
    lawRuns(25),
  ));

test("law: on any day a cell lies in grids that are there, once in each, with no more than the whole of it", () =>
  fc.assert(
    fc.property(anyCommands(), (choices) => {
      const { register } = play(choices);
      for (const day of days) {
        const state = asOf(register, day);
        const there = new Set(gridsOf(state).map(({ id }) => id));
        for (const { id, network, grids } of cellsOf(state)) {
          assert.ok(grids.reduce((sum, { share }) => sum + share, 0) <= 100, id);
          assert.deepEqual(
            grids.filter(({ grid }) => !there.has(grid)),
            [],
            `${id} on ${day}`,
          );
          assert.equal(new Set(grids.map(({ grid }) => grid)).size, grids.length, id);
          assert.ok(covers(networkOf(state, network)!.period, day), `${id} on ${day}`);
        }
      }
    }),
    lawRuns(60),
  ));

test("law: an entry nothing was built upon, withdrawn, leaves what was believed before it; and the withdrawal withdrawn, what was believed after", () =>
  fc.assert(
    fc.property(anyCommands(), (choices) => {
      const { register } = play(choices);
      const withdrawn = withdraw(register, register.seq);
      if (withdrawn === undefined) return;
      assert.deepEqual(believedAfter(withdrawn, withdrawn.seq, ["withdrawal"]), believedAfter(register, register.seq - 1, ["withdrawal"]));
      const again = withdraw(withdrawn, withdrawn.seq)!;
      assert.deepEqual(believedAfter(again, again.seq, ["withdrawal"]), believedAfter(register, register.seq, ["withdrawal"]));
    }),
    lawRuns(80),
  ));

test("law: a merger, a split or a dissolution withdrawn leaves what was believed before it, whoever sat and whatever stood there", () =>
  fc.assert(
    fc.property(anyCommands(), (choices) => {
      play(choices, (_before, after, { type }) => {
        if (!["merge-units", "split-unit", "dissolve-unit", "change-kind"].includes(type)) return;
        const withdrawn = withdraw(forkOf(after), after.seq);
        assert.ok(withdrawn, "nothing is built upon it yet");
        assert.deepEqual(believedAfter(withdrawn, withdrawn.seq, ["withdrawal"]), believedAfter(after, after.seq - 1, ["withdrawal"]));
      });
    }),
    lawRuns(60),
  ));

test("law: no sequence leaves more people in a post than it has seats, a unit under itself, or an error it did not find", () =>
  fc.assert(
    fc.property(anyCommands(16), (choices) => {
      const errorsOf = (register: Register, day: Day) =>
        new Set(
          [...days, day]
            .flatMap((day) =>
              findingsOf(asOf(register, day)).flatMap(({ rule, members }) =>
                members.map(({ unit, post }) => `${rule.id} ${post ?? unit.id} ${day}`),
              ),
            )
            .concat([...days, day].flatMap((day) => lostLinks(asOf(register, day)).map((link) => `${link} ${day}`))),
        );
      play(choices, (before, after, command) => {
        const day = ("from" in command && command.from?.length === 10 ? command.from : today) as Day;
        const found = errorsOf(before, day);
        assert.deepEqual(
          [...errorsOf(after, day)].filter((error) => !found.has(error)),
          [],
          JSON.stringify(command),
        );
        for (const post of postsOf(after)) {
          const state = asOf(after, today);
          assert.equal(
            firstCrowdedDay(post.sizes, takenSeats(post, stintsIn(state, post.id)), {}),
            undefined,
            `${post.id} after ${JSON.stringify(command)}`,
          );
        }
        for (const when of [...days, day]) for (const slice of ["command", "territory"]) hierarchyOf(asOf(after, when), slice);
      });
    }),
    lawRuns(40),
  ));

test("law: nobody is twice in a count of people, nor in one post on one day", () =>
  fc.assert(
    fc.property(anyCommands(), (choices) => {
      const { register } = play(choices);
      for (const day of days) {
        const state = asOf(register, day);
        const people = [...personsOf(state)].map(({ id }) => id);
        assert.deepEqual(people, [...new Set(people.map((id) => personIdOf(state, id)))]);
        for (const { id } of postsOf(register)) {
          const holders = holdersOf(state, id).filter(({ follows, certainty }) => follows === undefined && certainty === "definite");
          const people = holders.map(({ person }) => personIdOf(state, person));
          assert.deepEqual(people, [...new Set(holders.map(({ person }) => person))], id);
        }
        assert.ok([...personsOf(state)].every(({ id }) => register.log.of("person", id).some((fact) => covers(fact, day))));
      }
    }),
    lawRuns(40),
  ));

test("law: to merge two records of people and to separate them again is identity", () =>
  fc.assert(
    fc.property(
      anyCommands(),
      fc.constantFrom("wang", "chen", "zhao", "li"),
      fc.constantFrom("wang", "chen", "boss"),
      (choices, keep, drop) => {
        const { register } = play(choices);
        const merge = { type: "merge-persons", keep, drop, reason: "同一人" } as const;
        const decision = decide(register, merge, later);
        if (!decision.ok || decision.events.length === 0) return;
        const merged = fold([entryOf(register, merge, decision.events, later)], register);
        // The record that went is the one it was called by then.
        const separate = { type: "separate-persons", drop: personIdOf(asOf(register, today), drop), reason: "不是同一人" } as const;
        const parted = decide(merged, separate, later);
        assert.ok(parted.ok);
        const back = fold([entryOf(merged, separate, parted.events, later)], merged);
        assert.deepEqual(believedAfter(back), believedAfter(register));
      },
    ),
    lawRuns(40),
  ));

function withdraw(register: Register, entry: number): Register | undefined {
  const command = { type: "withdraw-entry", entry, reason: "误录" } as const;
  const decision = decide(register, command, later);
  return decision.ok ? fold([entryOf(register, command, decision.events, later)], register) : undefined;
}
