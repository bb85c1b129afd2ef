import assert from "node:assert/strict";
import { test } from "node:test";
import { after, now, today, townParticulars, townProfile } from "../../test/town.ts";
import { twoStreets } from "../../test/two-streets.ts";
import { fold } from "../county.ts";
import type { Day } from "../day.ts";
import type { Register } from "../register/register.ts";
import { startLedger } from "../start-ledger.ts";
import { makeView } from "./make-view.ts";
import type { UnitView } from "./view.ts";

const started = startLedger({ profile: townProfile, records: twoStreets, from: "2022-01-01", now: "2022-01-01T09:00:00+08:00" });
assert.ok(started.ok);
const start = fold(started.entries);
const unit = (register: Register, id: string, day: Day = today): UnitView => {
  const view = makeView("unit", { unit: id, day, lang: "en" }, { register, particulars: townParticulars, actor: "public", now });
  assert.equal(view.view, "unit");
  return view;
};
const yesterday = "2026-11-22";
const merged = after(start, { type: "merge-units", units: ["east", "west"], into: "joined", name: "东西社区", from: today });
const east = { id: "east", name: "东社区" };
const west = { id: "west", name: "西社区" };
const joined = { id: "joined", name: "东西社区" };

test("a unit tells its former names and codes with their days, the last first; its present ones are none of them", () => {
  let register = after(start, { type: "rename-unit", unit: "east", name: "东升社区", from: "2024-01-01" });
  register = after(register, { type: "rename-unit", unit: "east", name: "东山社区", from: "2025-01-01" });
  register = after(register, { type: "recode-unit", unit: "east", code: "999901001009", from: "2025-01-01" });
  register = after(register, { type: "rename-unit", unit: "east", name: "东海社区", from: "2027-01-01" });
  const now = unit(register, "east");
  assert.deepEqual(now.formerNames, [
    { text: "东升社区", from: "2024-01-01", to: "2025-01-01" },
    { text: "东社区", from: "2022-01-01", to: "2024-01-01" },
  ]);
  assert.deepEqual(now.formerCodes, [{ text: "999901001001", from: "2022-01-01", to: "2025-01-01" }]);
  assert.deepEqual([unit(register, "east", "2023-01-01").formerNames, unit(start, "east").formerCodes], [undefined, undefined]);
});

test("case 19: a merged unit tells what it came from, and each of those what it became; before that day neither does", () => {
  const { cameFrom, reads } = unit(merged, "joined");
  assert.deepEqual(cameFrom, [{ how: "merged", day: today, units: [east, west] }]);
  assert.ok(["east", "west"].every((id) => reads!.includes(id)));
  const gone = unit(merged, "east");
  assert.deepEqual([gone.became, gone.heirs, gone.formerNames], [[{ how: "merged", day: today, units: [joined] }], [joined], undefined]);
  const before = unit(merged, "east", yesterday);
  assert.deepEqual([before.became, before.heirs], [undefined, undefined]);
});

test("who is gone is told by the last of the line who stands for it, not only by the next", () => {
  const twice = after(merged, { type: "merge-units", units: ["joined"], into: "south", from: "2026-12-01" });
  const { became, heirs } = unit(twice, "east", "2026-12-01");
  assert.deepEqual([became![0]!.units, heirs], [[joined], [{ id: "south", name: "南社区" }]]);
});

test("one that is split off and stays is nobody's heir, and names what was split off it", () => {
  const split = after(start, {
    type: "split-unit",
    unit: "garden-branch",
    into: [
      { unit: "garden-branch", takes: ["grid-1"] },
      { unit: "new-branch", name: "新支部", takes: ["grid-2"] },
    ],
    from: today,
  });
  const { became, heirs } = unit(split, "garden-branch");
  assert.deepEqual([became, heirs], [[{ how: "split", day: today, units: [{ id: "new-branch", name: "新支部" }] }], undefined]);
});

test("a row is found by what its unit, or one that went into it, was called; a name taken up again is no former one", () => {
  const formerly = (register: Register) => {
    const view = makeView("hierarchy", { slice: "territory" }, { register, particulars: townParticulars, actor: "public", now });
    assert.equal(view.view, "hierarchy");
    return view.rows.flatMap(({ id, formerly }) => (formerly ? [[id, ...formerly]] : []));
  };
  assert.deepEqual(formerly(start), []);
  assert.deepEqual(formerly(merged), [["joined", "东社区", "西社区", "999901001001", "999901001002"]]);
  const renamed = after(start, { type: "rename-unit", unit: "east", name: "东升社区", from: "2024-01-01" });
  const back = after(renamed, { type: "rename-unit", unit: "east", name: "东社区", from: "2025-01-01" });
  assert.deepEqual(formerly(back), [["east", "东升社区"]]);
});
