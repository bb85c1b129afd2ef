import assert from "node:assert/strict";
import { test } from "node:test";
import type { UnitView } from "@jinlin/core";
import { unitView } from "../../test/fixtures.ts";
import { commandOf, draftOf, fieldsOf, fillIn, type Draft } from "./draft.ts";
import type { About } from "./form-row.ts";
import { formOf } from "./forms.ts";
import { leftOver, withoutRow, withRow } from "./rows.ts";
import { namesAtHand, unitsOf } from "./refused-units.ts";

const grids = [
  { id: "grid-1", name: "第一网格" },
  { id: "grid-2", name: "第二网格" },
];
const about: About & { readonly unit: UnitView } = { seq: 10, day: "2026-11-23", unit: unitView({ standing: grids }) };
const filled = (values: Readonly<Record<string, Parameters<typeof fillIn>[2]>>): Draft =>
  Object.entries(values).reduce((draft, [name, value]) => fillIn(draft, name, value), draftOf(formOf("split-unit"), about));
const two = { into: "1 2", "into-1-name": "一社区", "into-2-name": "二社区" };
const partsOf = (draft: Draft) => {
  const made = commandOf(draft);
  assert.ok("command" in made && made.command.type === "split-unit", JSON.stringify(made));
  return made.command.into;
};

test("a row that is taken away leaves nothing to the next that comes, and the last one stays", () => {
  assert.deepEqual(withRow("1 2"), { value: "1 2 3", key: "3" });
  assert.deepEqual(withoutRow("1 2 3", "2"), { value: "1 3", beside: "1" });
  assert.deepEqual(withoutRow("2 3", "2"), { value: "3", beside: "3" });
  assert.deepEqual(withoutRow("3", "3"), { value: "3", beside: "3" });
});

test("a unit that is split into any number of parts ends, and each part says what it takes", () => {
  const draft = filled({ ...two, original: "goes", "into-1-takes": [grids[0]!], "into-2-takes": [grids[1]!] });
  assert.deepEqual(
    partsOf(draft).map(({ name, takes }) => [name, takes]),
    [
      ["一社区", ["grid-1"]],
      ["二社区", ["grid-2"]],
    ],
  );
  assert.equal(new Set(partsOf(draft).map(({ unit }) => unit)).size, 2);
  assert.deepEqual(partsOf(draft), partsOf(draft), "sent again it makes the same units");
});

test("a unit that stays is a part of itself, with the share of members that is left", () => {
  const parts = partsOf(filled({ ...two, "into-1-share": "30", "into-2-share": "25" }));
  assert.deepEqual(
    parts.map(({ unit, share }) => [unit === about.unit.unit.id, share]),
    [
      [true, 45],
      [false, 30],
      [false, 25],
    ],
  );
});

test("what a row lacks is told by that row", () => {
  const made = commandOf(filled({ into: "1 2", "into-1-name": "一社区" }));
  assert.deepEqual("lacks" in made && made.lacks, ["into-2-name"]);
});

test("what nobody takes yet is known while the parts are filled in", () => {
  const draft = filled({ into: "1 2", "into-2-takes": [grids[1]!] });
  const rows = fieldsOf(draft).find(({ control }) => control === "rows")!;
  assert.deepEqual(leftOver(rows, about, draft.values), [grids[0]]);
  assert.equal(leftOver(rows, { ...about, unit: unitView() }, draft.values), undefined, "where the view does not say, nothing is said");
});

test("a refusal's units are called as the form knows them, new ones as they were typed", () => {
  const draft = filled({ "into-1-name": "一社区" });
  const [made] = Object.values(draft.rowIds);
  assert.deepEqual(unitsOf({ code: "remainder", units: ["grid-1", "grid-2"] }), ["grid-1", "grid-2"]);
  assert.deepEqual(unitsOf({ code: "cannot-stand-under", unit: "grid-1", under: made! }), ["grid-1", made]);
  assert.deepEqual(unitsOf({ code: "grid-twice", grid: "grid-1" }), ["grid-1"]);
  assert.deepEqual(unitsOf({ code: "reason-needed" }), []);
  const names = namesAtHand(draft);
  assert.deepEqual([names.get("grid-1"), names.get(made!)], ["第一网格", "一社区"]);
});
