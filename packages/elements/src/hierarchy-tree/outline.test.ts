import { soundOutline } from "./outline.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { outlineOf, rowsOf, streets } from "../../test/forest.ts";

test("each row knows how many vacant posts and gaps are under it, itself not counted", () => {
  const { index, below } = outlineOf(rowsOf(streets));
  const under = (id: string) => below(index.indexOf(id));
  assert.deepEqual(under("north"), { vacant: 1, missing: 1 });
  assert.deepEqual(under("south"), { vacant: 1, missing: 0 });
  assert.deepEqual(under("jinxi"), { vacant: 0, missing: 0 });
  assert.deepEqual(under("c"), { vacant: 0, missing: 0 });
});

test("all vacant posts and gaps are counted", () => {
  assert.equal(outlineOf(rowsOf(streets)).vacant, 3);
});

test("rows may come level by level, as views give them", () => {
  const rows = rowsOf(streets).sort((a, b) => a.level - b.level);
  const { index, rowAt, below } = outlineOf(rows);
  assert.equal(rowAt(1).id, "hefeng");
  assert.deepEqual(below(index.indexOf("north")), { vacant: 1, missing: 1 });
});

test("rows that make no tree give none", () => {
  assert.equal(soundOutline([{ id: "a", parentId: "b", name: "a" }]), undefined);
});
