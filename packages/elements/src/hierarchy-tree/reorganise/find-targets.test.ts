import assert from "node:assert/strict";
import { test } from "node:test";
import { outlineOf, rowsOf, streets } from "../../../test/forest.ts";
import { barOf } from "./barred-target.ts";
import { findTargets, pathOf } from "./find-targets.ts";

const outline = outlineOf(rowsOf(streets));
const { index } = outline;
const at = (...ids: string[]) => ids.map((id) => index.indexOf(id));
const ids = (found: readonly number[]) => found.map((each) => index.idAt(each)).join(" ");

test("neither the rows nor what is below them nor what they are under already is a target", () =>
  assert.equal(ids(findTargets(outline, at("hefeng"), "").found), "c yard-3 south jinxi nanji west"));

test("a text narrows the targets by name", () => assert.equal(ids(findTargets(outline, at("west"), "Yard").found), "yard-1 yard-2 yard-3"));

test("a target is found by the initials of its name", () => {
  const streets = outlineOf(rowsOf("城北街道\n  鹤山社区\n城南街道"));
  assert.deepEqual(findTargets(streets, [streets.index.indexOf("鹤山社区")], "cnjd").found, [streets.index.indexOf("城南街道")]);
});

test("the first are listed, and all are counted", () => {
  const { found, total } = findTargets(outline, at("west"), "", 2);
  assert.equal(ids(found), "north hefeng");
  assert.equal(total, index.size - 1);
});

test("what is listed is what barOf does not bar, for any two rows", () => {
  for (let one = 0; one < index.size; one++)
    for (let two = one; two < index.size; two++) {
      if (index.isUnderAt(two, one)) continue;
      const rows = [one, two];
      const open = Array.from({ length: index.size }, (_, target) => target).filter((target) => barOf(index, rows, target) === undefined);
      assert.deepEqual(findTargets(outline, rows, "").found, open, ids(rows));
    }
});

test("a path names what is above, from the top", () => {
  assert.deepEqual(pathOf(outline, index.indexOf("yard-1")), ["north", "hefeng"]);
  assert.deepEqual(pathOf(outline, index.indexOf("north")), []);
});
