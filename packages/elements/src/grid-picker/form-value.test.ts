import assert from "node:assert/strict";
import { test } from "node:test";
import { idsIn, idsKept } from "./form-value.ts";

for (const [kept, ids] of [
  ['["g-1","g-2"]', ["g-1", "g-2"]],
  ['[1,"g-2"]', ["g-2"]],
  ["{}", []],
  ["no JSON", []],
  [null, []],
] as const)
  test(`of what a form kept, ${String(kept)} is read as ${ids.length} ids`, () => assert.deepEqual(idsKept(kept), ids));

test("ids of an attribute are apart by spaces", () => {
  assert.deepEqual(idsIn(" g-1  g-2\n"), ["g-1", "g-2"]);
  assert.deepEqual(idsIn(null), []);
});
