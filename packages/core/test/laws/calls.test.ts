// Random sequences of what can be done to calls, by whoever may and whoever may not: much is refused, as in life.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { callFigures } from "../../src/alliance/call-figures.ts";
import { callOf, isAtWork, type Call } from "../../src/alliance/call.ts";
import { actOf } from "../../src/alliance/call-commands.ts";
import { callsOf } from "../../src/alliance/calls.ts";
import { moveOf, standsFor } from "../../src/alliance/move-call.ts";
import { decide, entryOf, fold, type Command, type CountyEntry } from "../../src/county.ts";
import type { Moment } from "../../src/day.ts";
import { forkOf } from "../../src/draft/fork-of.ts";
import { asOf, type Register } from "../../src/register/register.ts";
import { makeView } from "../../src/view/make-view.ts";
import { callRules } from "../call-rules.ts";
import { callsTown, morning, raise } from "../calls-town.ts";
import { lawRuns } from "../law-runs.ts";
import { as, townParticulars } from "../town.ts";

const calls = ["call-1", "call-2", "call-3"] as const;
const teams = ["patrol", "watch", "far"] as const;
const people = ["head", "bo", "wang", "mei", "zhao", "sun", "chen"] as const;

/** A choice of what is done, by whom and when; what it comes to depends on how the call then stands. */
const anySequence = fc.array(
  fc.record({
    call: fc.constantFrom(...calls),
    pick: fc.nat(0xffff),
    team: fc.constantFrom(...teams),
    words: fc.constantFrom("情况说明", "情况说明", undefined),
    /** Mostly by somebody who may do everything, and something that could be done now. */
    person: fc.oneof({ arbitrary: fc.constant("head"), weight: 4 }, { arbitrary: fc.constantFrom(...people), weight: 1 }),
    sensible: fc.boolean(),
    merges: fc.integer({ min: 0, max: 40 }).map((one) => one === 0),
    minutes: fc.integer({ min: -5, max: 900 }),
  }),
  { minLength: 5, maxLength: 60, size: "max" },
);
type Sequence = typeof anySequence extends fc.Arbitrary<infer Of> ? Of : never;

function commandOf(register: Register, { call: id, pick, team: any, words, sensible, merges }: Sequence[number]): Command {
  if (merges) return { type: "merge-units", units: ["patrol"], into: "far", from: "2026-11-23" };
  const state = on(register);
  const call = callOf(state, id);
  if (call === undefined) return raise({ call: id });
  const all = Object.keys(actOf) as (keyof typeof actOf)[];
  // Now and then it is withdrawn, or a team will not come: oftener, nothing would come of it.
  const ends = pick % 8 === 0;
  const open = sensible
    ? all.filter((type) => moveOf(state, call.state, actOf[type]) && (ends || (type !== "withdraw-call" && type !== "decline-call")))
    : all;
  const type = open[(pick >> 3) % open.length]!;
  const act = actOf[type];
  const fit = sensible ? teams.find((one) => standsFor(act, call.teams.find(({ team }) => team === one)?.standing)) : undefined;
  const ofTeam = ["respond", "decline", "match", "start", "leave", "finish"].includes(act);
  const told = words !== undefined && act !== "match" && act !== "start";
  return { type, call: id, ...(ofTeam && { team: fit ?? any }), ...(told && { words }) } as Command;
}

interface Played {
  readonly register: Register;
  readonly entries: readonly CountyEntry[];
  readonly now: Moment;
}

function play(sequence: Sequence, each: (before: Register, after: Register, entry: CountyEntry) => void = () => {}): Played {
  let register = forkOf(callsTown);
  let now = morning;
  const entries: CountyEntry[] = [];
  for (const choice of sequence) {
    const command = commandOf(register, choice);
    const { person, minutes } = choice;
    // A clock may be set back a little.
    now = new Date(Date.parse(now) + minutes * 60_000).toISOString() as Moment;
    const context = { actor: as(person), now };
    const decision = decide(register, command, context);
    if (!decision.ok || decision.events.length === 0) continue;
    const entry = entryOf(register, command, decision.events, context);
    const next = fold([entry], register);
    each(register, next, entry);
    register = next;
    entries.push(entry);
  }
  return { register, entries, now };
}

const on = (register: Register) => asOf(register, "2028-01-01");
const states = callRules.states.map(({ id }) => id);

test("the sequences do something: every command is accepted somewhere", () => {
  const accepted = new Set<string>();
  fc.assert(
    fc.property(anySequence, (sequence) => {
      for (const { command } of play(sequence).entries) accepted.add(command);
    }),
    lawRuns(150),
  );
  assert.deepEqual([...accepted].sort(), ["raise-call", "merge-units", ...Object.keys(actOf)].sort());
});

test("law: no call is lost, and each is in one state that calls have, on every day since it was raised", () =>
  fc.assert(
    fc.property(anySequence, (sequence) => {
      const raised = new Set<string>();
      const { register } = play(sequence, (_, after, entry) => {
        for (const event of entry.events) if (event.type === "call-raised") raised.add(event.subject);
        assert.deepEqual(new Set(callsOf(on(after)).calls.map(({ id }) => id)), raised);
      });
      const { calls } = callsOf(on(register));
      for (const { state } of calls) assert.ok(states.includes(state), state);
      const view = makeView(
        "calls",
        { closed: true },
        { register, particulars: townParticulars, actor: as("head"), now: "2027-12-31T09:00:00Z" },
      );
      assert.ok(view.view === "calls");
      assert.equal(
        view.states.reduce((sum, { count }) => sum + count, 0),
        raised.size,
      );
      assert.equal(view.total, raised.size);
    }),
    lawRuns(60),
  ));

test("law: any sequence leaves a call where its teams stand: at work while it is, with nobody at it before and after", () =>
  fc.assert(
    fc.property(anySequence, (sequence) => {
      play(sequence, (_, after) => {
        for (const { id, state, teams, due } of callsOf(on(after)).calls) {
          const standings = teams.map(({ standing }) => standing);
          const work = teams.some(isAtWork);
          if (state !== "withdrawn") assert.equal(work, state === "matched" || state === "assisting", `${id} ${state} ${standings.join()}`);
          if (state === "responded") assert.ok(standings.includes("responded"), id);
          if (state === "initiated") assert.ok(!standings.includes("responded") && !standings.includes("done"), id);
          if (state === "done" || state === "reviewed") assert.ok(standings.includes("done"), id);
          const { dueIn } = callRules.states.find((one) => one.id === state)!;
          assert.equal(due !== undefined, dueIn !== undefined, `${id} ${state}`);
          assert.equal(new Set(teams.map(({ team }) => team)).size, teams.length);
        }
      });
    }),
    lawRuns(100),
  ));

test("law: what happened to a call is numbered, in order, and no later step changes one before", () =>
  fc.assert(
    fc.property(anySequence, (sequence) => {
      const known = new Map<string, Call>();
      play(sequence, (_, after) => {
        for (const call of callsOf(on(after)).calls) {
          assert.deepEqual(
            call.steps.map(({ n }) => n),
            call.steps.map((_, place) => place + 1),
          );
          const before = known.get(call.id)?.steps ?? [];
          assert.deepEqual(call.steps.slice(0, before.length), before);
          const moments = call.steps.map(({ at }) => Date.parse(at));
          assert.deepEqual(
            moments,
            [...moments].sort((a, b) => a - b),
          );
          known.set(call.id, call);
        }
      });
    }),
    lawRuns(60),
  ));

test("law: figures are the lengths of their lists, and every call raised is in one group by service and by area", () =>
  fc.assert(
    fc.property(anySequence, (sequence) => {
      const { register } = play(sequence);
      const view = makeView(
        "calls",
        { since: "2026-01-01" },
        { register, particulars: townParticulars, actor: as("head"), now: "2027-12-31T09:00:00Z" },
      );
      assert.ok(view.view === "calls");
      const { figures } = view;
      for (const set of [figures, ...figures.byService, ...figures.byArea, ...figures.byTeam])
        for (const count of [set.raised, set.responded, set.closed, set.reopened]) {
          assert.equal(count.value, count.members.length);
          assert.equal(new Set(count.members).size, count.value);
        }
      for (const groups of [figures.byService, figures.byArea])
        assert.deepEqual(groups.flatMap(({ raised }) => raised.members).sort(), [...figures.raised.members].sort());
      const { response } = callFigures(on(register), callsOf(on(register)).calls);
      assert.ok(response === undefined || (response.median >= 0 && response.median <= response.ninth));
    }),
    lawRuns(40),
  ));

test("law: a call read from the ledger afresh is the call that was read while it went on", () =>
  fc.assert(
    fc.property(anySequence, (sequence) => {
      const { register, entries } = play(sequence, (_, after) => void callsOf(on(after)));
      const afresh = fold(JSON.parse(JSON.stringify(entries)) as CountyEntry[], forkOf(callsTown));
      for (const id of calls) assert.deepEqual(callOf(on(afresh), id), callOf(on(register), id));
    }),
    lawRuns(40),
  ));
