import assert from "node:assert/strict";
import { test } from "node:test";
import { hierarchyView } from "../../test/fixtures.ts";
import { findUnits, unitsIn } from "./find-units.ts";

const level = { id: "community", name: "社区", record: "area" as const, count: 2, missing: 0 };
const units = unitsIn([
  hierarchyView({
    levels: [level],
    rows: [
      { id: "joined", parentId: null, name: "东西社区", code: "999901001005", level: 0, formerly: ["东社区", "999901001001"] },
      { id: "south", parentId: null, name: "南社区", code: "999901002001", level: 0 },
    ],
  }),
]);
const found = (text: string) => findUnits(units, text, "zh-Hans").options.map(({ id, remarks }) => [id, ...remarks]);

test("a unit is found by its name, the initials or the head of its code", () => {
  for (const text of ["南社", "nsq", "999901002"]) assert.deepEqual(found(text), [["south", "999901002001"]]);
});

test("a unit is found by a name or code it had before, and says so", () => {
  assert.deepEqual(found("东社区"), [["joined", "曾用：东社区", "999901001005"]]);
  assert.deepEqual(found("999901001001"), [["joined", "曾用：999901001001", "999901001005"]]);
});
