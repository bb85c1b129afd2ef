import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { after, appoint, as, codesOf, now, today, townProfile } from "../../test/town.ts";
import { twoStreets } from "../../test/two-streets.ts";
import { decide, entryOf, fold, touchedBy, type Command } from "../county.ts";
import { addDays, covers, type Day } from "../day.ts";
import { profileAdopted } from "../register/adopt-profile.ts";
import { asOf, historyOf, type Register } from "../register/register.ts";
import { startLedger } from "../start-ledger.ts";
import { answersFor } from "./answers-for.ts";
import { findingsOf } from "../county/findings.ts";
import { hierarchyOf } from "./hierarchy-of.ts";
import { holderOf } from "./holding.ts";
import { moveUnit, type MoveUnit } from "./move-unit.ts";
import { postOf } from "./post.ts";
import { sliceRows } from "./slice-rows.ts";
import { unitOf } from "./unit.ts";

const from: Day = "2022-01-01";
const started = startLedger({ profile: townProfile, records: twoStreets, from, now: "2022-01-01T09:00:00+08:00" });
assert.ok(started.ok);
const entries = started.entries;
const start = () => fold(entries);

const move = (unit: string, under: string, more: Partial<MoveUnit & { readSeq: number }> = {}): MoveUnit => ({
  type: "move-unit",
  unit,
  under,
  slice: "command",
  from: today,
  ...more,
});
const parents = (register: Register, day: Day = today, slice = "command", seq?: number) =>
  Object.fromEntries(sliceRows(asOf(register, day, seq), slice).map(({ id, parentId }) => [id, parentId]));
const codes = (command: Command, register = start(), actor = as("head")) => codesOf(decide(register, command, { actor, now }));

test("a branch goes under another committee from a day on, and its grids with it", () => {
  const state = asOf(start(), "2026-12-01");
  // #region move
  const decision = moveUnit(state, unitOf(state, "garden-branch")!, unitOf(state, "south-cc")!, { slice: "command", from: "2026-12-01" });
  // #endregion move
  assert.deepEqual(decision, {
    ok: true,
    events: [
      {
        type: "unit-moved",
        v: 1,
        subject: "garden-branch",
        from: "2026-12-01",
        slice: "command",
        under: "south-cc",
        link: "superior",
        names: "south-cc",
      },
    ],
  });
  const register = after(start(), move("garden-branch", "south-cc", { from: "2026-12-01" }));
  assert.equal(parents(register, "2026-11-30")["garden-branch"], "east-cc");
  assert.equal(parents(register, "2026-12-01")["garden-branch"], "south-cc");
  assert.equal(parents(register, "2026-12-01")["grid-1"], "garden-branch");
});

test("each level moves by its own link: who leads a grid, what an area lies in", () => {
  assert.equal(parents(after(start(), move("grid-1", "lane-branch")))["grid-1"], "lane-branch");
  assert.equal(parents(after(start(), move("grid-3", "garden-branch")))["grid-3"], "garden-branch");
  const moved = after(start(), move("south", "qx", { slice: "territory" }));
  assert.deepEqual([parents(moved, today, "territory")["south"], parents(moved)["south-cc"]], ["qx", "qs-wc"]);
});

test("who answers and what is found follow from where a unit stands", () => {
  const led = after(start(), appoint("south-cc/secretary", "wang"));
  const answers = (register: Register) => {
    const state = asOf(register, today);
    return answersFor(state, postOf(state, "garden-branch/secretary")!)?.post.id;
  };
  const moved = after(led, move("garden-branch", "south-cc"));
  assert.deepEqual([answers(led), answers(moved)], ["east-cc/secretary", "south-cc/secretary"]);
  const found = (register: Register) => findingsOf(asOf(register, today)).map(({ members }) => members.length);
  assert.deepEqual(found(moved), found(led));
});

test("case 20: a grid moves while its holder stays", () => {
  const holder = (register: Register) => holderOf(asOf(register, today), "grid-1/officer");
  assert.deepEqual(holder(after(start(), move("grid-1", "lane-branch"))), holder(start()));
});

test("the profile of the first day says what the levels are linked by", () => {
  const levels = townProfile.levels.map(({ parent, ...level }) => (level.id === "branch" || !parent ? level : { ...level, parent }));
  const register = start();
  const { seq, recordedAt } = entries.at(-1)!;
  const adopted = profileAdopted({ ...townProfile, levels }, "2027-01-01");
  const changed = fold([{ ...entries[0], seq: seq + 1, recordedAt, command: "adopt-profile", events: [adopted] }], register);
  assert.deepEqual(codes(move("garden-branch", "south-cc"), changed), []);
  assert.deepEqual(codes(move("garden-branch", "south-cc", { from: "2027-01-01" }), changed), ["place-by-territory"]);
  assert.equal(parents(after(changed, move("garden-branch", "south-cc")), "2027-01-01")["garden-branch"], "east-cc");
});

test("a move ends with the unit", () => {
  const moved = after(start(), move("closing-branch", "east-cc"));
  assert.equal(parents(moved, "2026-12-31")["closing-branch"], "east-cc");
  assert.deepEqual(historyOf(asOf(moved, today), "closing-branch", "superior").at(-1)!.to, "2027-01-01");
});

test("where it stands already a unit stays, and the same command sent twice moves once", () => {
  assert.deepEqual(decide(start(), move("garden-branch", "east-cc"), { actor: as("head"), now }), { ok: true, events: [] });
  const command = move("garden-branch", "south-cc", { readSeq: 2 });
  const once = after(start(), command);
  assert.equal(after(once, command), once);
});

test("whoever stood under a gap goes back there on the day it left, and nothing else goes there", () => {
  const away = after(start(), move("grid-3", "garden-branch"));
  const back = after(away, move("grid-3", "yard"));
  assert.deepEqual(sliceRows(asOf(back, today), "command"), sliceRows(asOf(start(), today), "command"));
  assert.deepEqual(codes(move("grid-3", "yard", { from: addDays(today, 1) }), away), ["body-missing"]);
  assert.deepEqual(codes(move("grid-1", "yard"), away), ["body-missing"]);
});

test("two times: what was believed before the move is still read as then believed", () => {
  const moved = after(start(), move("garden-branch", "south-cc", { from: "2026-06-01" }));
  const known = (seq?: number) => parents(moved, "2026-06-01", "command", seq)["garden-branch"];
  assert.deepEqual([known(), known(2)], ["south-cc", "east-cc"]);
});

for (const [why, command, code] of [
  ["a unit nobody knows", move("mars", "east-cc"), "unknown"],
  ["a target nobody knows", move("garden-branch", "mars"), "unknown"],
  ["a slice nobody knows", move("garden-branch", "south-cc", { slice: "mars" }), "unknown"],
  ["a gap as the unit", move("west", "qs-wc"), "body-missing"],
  ["a gap as the target", move("garden-branch", "west"), "body-missing"],
  ["a unit beside the slice", move("org-dept", "qs-wc"), "not-in-slice"],
  ["a target beside the slice", move("garden-branch", "org-dept"), "not-in-slice"],
  ["a unit under itself", move("south-cc", "south-cc"), "under-itself"],
  ["a unit under one of its own", move("east-cc", "grid-1"), "under-itself"],
  ["a target of the same level", move("east-cc", "south-cc"), "not-above"],
  ["a target of a lower level", move("south-cc", "garden-branch"), "not-above"],
  ["the top of the slice", move("conference", "qx-wc"), "under-itself"],
  ["an area in one of a kind it cannot lie in", move("south", "qq", { slice: "territory" }), "wrong-kind-above"],
  ["a place between which and the unit a body is missing", move("grid-3", "south-cc"), "gap-between"],
  ["a day before the unit was there", move("garden-branch", "south-cc", { from: "2021-12-31" }), "not-there-then"],
  ["a day after the unit is gone", move("closing-branch", "east-cc", { from: "2027-01-01" }), "not-there-then"],
  ["a target that is gone before the unit is", move("grid-4", "closing-branch"), "not-there-then"],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual([...new Set(codes(command))], [code]));

test("on a level without a link the territory decides, and says so", () => {
  const levels = townProfile.levels.map(({ parent, ...level }) => (level.id === "branch" || !parent ? level : { ...level, parent }));
  const without = startLedger({ profile: { ...townProfile, levels }, records: twoStreets, from, now: "2022-01-01T09:00:00+08:00" });
  assert.ok(without.ok);
  assert.deepEqual(codes(move("garden-branch", "south-cc"), fold(without.entries)), ["place-by-territory"]);
});

test("a move recorded for a later day is not overtaken, but taken back it stands in nobody's way", () => {
  const promised = after(start(), move("garden-branch", "south-cc", { from: "2027-01-01" }));
  assert.deepEqual(decide(promised, move("garden-branch", "qs-wc"), { actor: as("head"), now }), {
    ok: false,
    refusals: [{ code: "moved-later", from: "2027-01-01" }],
  });
  const back = after(promised, move("garden-branch", "east-cc", { from: "2027-01-01" }));
  assert.deepEqual(codes(move("garden-branch", "qs-wc"), back), []);
});

test("a circle that a later move would close is refused", () => {
  // Links that levels do not order: in this county branches may lead committees.
  const upsideDown = {
    ...townProfile,
    slices: [...townProfile.slices, { id: "upside", name: townProfile.name, levels: ["branch", "community"] }],
  };
  const begun = startLedger({ profile: upsideDown, records: twoStreets, from, now: "2022-01-01T09:00:00+08:00" });
  assert.ok(begun.ok);
  assert.deepEqual(codes(move("south-cc", "lane-branch", { slice: "upside" }), fold(begun.entries)), ["under-itself"]);
  assert.deepEqual(codes(move("lane-branch", "garden-branch", { slice: "upside" }), fold(begun.entries)), ["not-above"]);
  const later = after(fold(begun.entries), move("garden-branch", "south-cc", { from: "2027-01-01" }));
  assert.deepEqual(codes(move("south-cc", "garden-branch", { slice: "upside" }), later), ["under-itself"]);
  const before = after(fold(begun.entries), move("garden-branch", "south-cc", { from: "2025-01-01" }));
  const away = after(before, move("garden-branch", "east-cc", { from: "2026-01-01" }));
  assert.deepEqual(codes(move("south-cc", "garden-branch", { slice: "upside" }), away), []);
});

test("nor does a move back under a gap close a circle", () => {
  const levels = ["branch", "street"];
  const upsideDown = { ...townProfile, slices: [...townProfile.slices, { id: "upside", name: townProfile.name, levels }] };
  const branch = { id: "yard-branch", form: "branch", name: "西院党支部", superior: "qx-wc", area: "yard", from };
  const withBranch = { ...twoStreets, organisations: [...twoStreets.organisations!, branch] };
  const begun = startLedger({ profile: upsideDown, records: withBranch, from, now: "2022-01-01T09:00:00+08:00" });
  assert.ok(begun.ok);
  assert.equal(parents(fold(begun.entries))["yard-branch"], "west");
  const away = after(fold(begun.entries), move("yard-branch", "east-cc"));
  assert.deepEqual(codes(move("yard-branch", "west"), away), []);
  const above = after(after(away, move("east-cc", "qs-wc")), move("qx-wc", "yard-branch", { slice: "upside" }));
  assert.deepEqual(codes(move("yard-branch", "west"), above), ["under-itself"]);
});

for (const [who, actor, inside, across] of [
  ["the public", "public", ["not-open-to-you"], ["not-open-to-you"]],
  ["a person without a post", as("chen"), ["not-open-to-you"], ["not-open-to-you"]],
  ["a grid officer", as("li"), ["not-open-to-you"], ["not-open-to-you"]],
  ["the secretary of another community", as("wang"), ["not-open-to-you"], ["not-open-to-you"]],
  ["the community's secretary", as("sun"), [], ["not-open-to-you"]],
  ["the street's secretary", as("boss"), [], ["not-open-to-you"]],
  ["the head of the department", as("head"), [], []],
] as const)
  test(`${who} ${inside.length === 0 ? "moves" : "may not move"} a grid within the community, and ${across.length === 0 ? "moves" : "not"} one out of it or into it`, () => {
    const register = after(start(), appoint("south-cc/secretary", "wang"));
    assert.deepEqual(codes(move("grid-1", "east-cc"), register, actor), inside);
    assert.deepEqual(codes(move("grid-1", "lane-branch"), register, actor), across);
    assert.deepEqual(codes(move("grid-4", "garden-branch"), register, actor), across);
  });

test("two posts together reach across, but nobody takes their own unit out from above them", () => {
  const both = after(start(), appoint("qs-wc/secretary", "sun"));
  assert.deepEqual(codes(move("grid-1", "lane-branch"), both, as("sun")), []);
  assert.deepEqual(codes(move("east-cc", "qs-wc"), both, as("sun")), ["not-open-to-you"]);
});

test("moving in days gone by takes the grant for it", () => {
  const yesterday = move("grid-1", "east-cc", { from: "2026-11-22" });
  assert.deepEqual(codes(yesterday, start(), as("sun")), ["backdating-not-open"]);
  assert.deepEqual(codes(yesterday), []);
});

test("whoever saw it where it no longer stands is told", () => {
  const moved = after(start(), move("garden-branch", "south-cc"));
  const decision = decide(moved, { ...move("garden-branch", "qs-wc"), readSeq: 2 }, { actor: as("head"), now });
  assert.deepEqual(decision, { ok: false, refusals: [{ code: "changed-since", readSeq: 2, seq: 3 }] });
  assert.deepEqual(codes({ ...move("lane-branch", "qs-wc"), readSeq: 2 }, moved), []);
});

test("a move touches the unit and where it goes, and lets the next read make the slice anew", () => {
  const register = start();
  const kept = hierarchyOf(asOf(register, today), "command");
  const command = move("garden-branch", "south-cc");
  const decision = decide(register, command, { actor: as("head"), now });
  assert.ok(decision.ok);
  const entry = entryOf(register, command, decision.events, { actor: as("head"), now });
  const next = fold([entry], register);
  assert.deepEqual(touchedBy(entry, next), ["garden-branch", "south-cc"]);
  assert.notEqual(hierarchyOf(asOf(next, today), "command"), kept);
});

const units = ["qx-wc", "qs-wc", "east-cc", "south-cc", "garden-branch", "lane-branch", "closing-branch", "grid-1", "grid-3", "grid-4"];
const anyMove = fc.record({ unit: fc.constantFrom(...units), under: fc.constantFrom("conference", ...units), start: fc.nat(500) });

test("law: whatever is moved, on every day each unit stands once, directly under what was named, and in no circle", () =>
  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 12 }), (steps) => {
      let register = start();
      for (const { unit, under, start } of steps) {
        const command = move(unit, under, { from: addDays("2026-01-01", start) });
        if (!decide(register, command, { actor: as("head"), now }).ok) continue;
        register = after(register, command);
        assert.equal(parents(register, command.from)[unit], under);
      }
      for (let days = 0; days < 560; days += 40) {
        const day = addDays("2025-12-15", days);
        const state = asOf(register, day);
        const rows = sliceRows(state, "command").map(({ id }) => id);
        assert.equal(new Set(rows).size, rows.length);
        for (const unit of units) assert.equal(rows.includes(unit), covers(unitOf(state, unit)!.period, day), unit);
        // Building it throws for a circle.
        assert.equal(hierarchyOf(state, "command").index.size, rows.length);
        for (const unit of units)
          assert.ok(historyOf(state, unit, unit.startsWith("grid") ? "ledBy" : "superior").filter((fact) => covers(fact, day)).length <= 1);
      }
    }),
    { numRuns: 100 },
  ));

test("law: moved and moved back on the same day, it is as if it had never left, on any day", () =>
  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 4 }), anyMove, (steps, { unit, under, start: at }) => {
      let register = start();
      for (const step of steps) {
        const command = move(step.unit, step.under, { from: addDays("2026-01-01", step.start) });
        if (decide(register, command, { actor: as("head"), now }).ok) register = after(register, command);
      }
      const day = addDays("2026-01-01", at);
      const away = move(unit, under, { from: day });
      const left = sliceRows(asOf(register, day), "command").find(({ id }) => id === parents(register, day)[unit]);
      if (left === undefined || !decide(register, away, { actor: as("head"), now }).ok) return;
      const back = after(after(register, away), move(unit, left.id, { from: day }));
      for (const each of [addDays(day, -1), day, addDays(day, 1), addDays(day, 700)])
        assert.deepEqual(sliceRows(asOf(back, each), "command"), sliceRows(asOf(register, each), "command"));
    }),
    { numRuns: 300 },
  ));
