import assert from "node:assert/strict";
import { test } from "node:test";
import { grantsOf } from "../access/grants.ts";
import { findsPerson } from "../access/finds-person.ts";
import { after, appoint, as, codesOf, now, today, townParticulars, townProfile } from "../../test/town.ts";
import { twoStreets } from "../../test/two-streets.ts";
import { decide, fold, type Command } from "../county.ts";
import { asOf, type Register } from "../register/register.ts";
import { startLedger } from "../start-ledger.ts";
import { makeView } from "../view/make-view.ts";
import { homeOn } from "./home.ts";
import { personOf, personsOf } from "./person.ts";

const started = startLedger({ profile: townProfile, records: twoStreets, from: "2022-01-01", now: "2022-01-01T09:00:00+08:00" });
assert.ok(started.ok);
const start = after(fold(started.entries), appoint("south-cc/secretary", "wang"));
const yesterday = "2026-11-22";
const home = (register: Register, person: string, day = today) => personOf(asOf(register, day), person)?.home;
const merge: Command = { type: "merge-units", units: ["west"], into: "south", from: today };
const merged = after(start, merge);
const found = (register: Register, who: string) => {
  const view = makeView("people", { text: "赵" }, { register, particulars: townParticulars, actor: as(who), now });
  assert.equal(view.view, "people");
  return view.people.map(({ id, home }) => [id, home?.name]);
};

test("case 19: who lived in a community that was merged lives in the one that came of it, from that day on", () => {
  assert.deepEqual([home(merged, "zhao"), home(merged, "zhao", yesterday), home(start, "zhao")], ["south", "west", "west"]);
  assert.deepEqual([...personsOf(asOf(merged, today))].find(({ id }) => id === "zhao")!.home, "south");
});

test("case 19: who answers for the new community finds them, and no longer who answered for the old street", () => {
  assert.deepEqual([found(start, "wang"), found(merged, "wang")], [[], [["zhao", "南社区"]]]);
  assert.deepEqual([found(start, "boss"), found(merged, "boss")], [[["zhao", "西社区"]], []]);
  const zhao = { id: "zhao", home: "west" };
  assert.ok(findsPerson(asOf(merged, today), as("wang"), zhao));
  assert.ok(grantsOf(asOf(merged, today), as("wang")).some(({ reachesHome, grant }) => grant.over !== undefined && reachesHome("west")));
});

test("case 19: through a second merger they go on to the last heir; withdrawn, they are back", () => {
  const twice = after(merged, { type: "merge-units", units: ["south"], into: "east", from: "2026-12-01" });
  assert.deepEqual([home(twice, "zhao", "2026-12-01"), home(twice, "zhao")], ["east", "south"]);
  const undone = after(merged, { type: "withdraw-entry", entry: merged.seq, reason: "批复撤回" });
  assert.equal(home(undone, "zhao"), "west");
});

test("of a community split or dissolved nobody knows which side they live on: only who sees the whole county reaches them", () => {
  const split = after(start, {
    type: "split-unit",
    unit: "west",
    into: [
      { unit: "west-1", name: "西一社区", takes: ["yard"] },
      { unit: "west-2", name: "西二社区", takes: [] },
    ],
    from: today,
  });
  const dissolved = after(start, { type: "dissolve-unit", unit: "west", under: "east", from: today });
  for (const register of [split, dissolved]) {
    assert.equal(home(register, "zhao"), "west");
    assert.deepEqual([found(register, "boss"), found(register, "head")], [[], [["zhao", "西社区"]]]);
    // Corrected by whoever reaches them, they are at home again.
    const corrected = { type: "correct-person", person: "zhao", home: "east", reason: "登记时未知" } as const;
    assert.deepEqual(codesOf(decide(register, corrected, { actor: as("boss"), now })).length > 0, true);
    assert.equal(home(after(register, corrected), "zhao"), "east");
  }
});

test("an area that is there is where it is; an id nobody knows stays", () => {
  assert.deepEqual([homeOn(asOf(start, today), "east"), homeOn(asOf(start, today), "mars")], ["east", "mars"]);
});
