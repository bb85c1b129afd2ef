import assert from "node:assert/strict";
import { test } from "node:test";
import type { HierarchyRow, HierarchyView } from "@jinlin/core";
import { chartLayout } from "@jinlin/core/chart";
import { boxAfter, firstCollapsed, rowsWith } from "./chart-moves.ts";

const row = (id: string, parentId: string | null, level: number, more: Partial<HierarchyRow> = {}): HierarchyRow => ({
  id,
  parentId,
  name: `name ${id}`,
  level,
  ...more,
});
const rows = [row("a", null, 0), row("b", "a", 1, { code: "35-B" }), row("d", "b", 2), row("c", "a", 1), row("e", "c", 2)];
const levels = ["1", "2", "3"].map((id) => ({ id, name: id, count: 1, missing: 0 }));
const view: HierarchyView = { view: "hierarchy", v: 1, seq: 1, day: "2026-11-23", lang: "en", slice: { id: "s", name: "S" }, levels, rows };
const { boxes } = chartLayout(view);

for (const [from, move, to] of [
  ["b", "up", "a"],
  ["a", "up", undefined],
  ["a", "down", "b"],
  ["d", "down", undefined],
  ["b", "right", "c"],
  ["d", "right", "e"],
  ["c", "left", "b"],
  ["b", "left", undefined],
  ["c", "first", "a"],
  ["a", "last", "e"],
  [undefined, "down", "a"],
] as const)
  test(`from ${from ?? "nowhere"}, ${move} leads to ${to ?? "nothing"}`, () => assert.equal(boxAfter(boxes, from, move)?.row.id, to));

test("a body is found by its name, its code or who holds its post", () => {
  const held = row("f", null, 0, { post: { id: "f/p", name: "Head", state: "held", holder: { name: "陈明" } } });
  assert.deepEqual(rowsWith([...rows, held], "35-b"), ["b"]);
  assert.deepEqual(rowsWith([...rows, held], "陈"), ["f"]);
  assert.deepEqual(rowsWith(rows, " name "), ["a", "b", "d", "c", "e"]);
  assert.deepEqual(rowsWith(rows, " "), []);
});

test("a small slice is open at first; of a large one, as many steps down as can be read, whatever their level", () => {
  assert.deepEqual([...firstCollapsed(rows)], []);
  const many = Array.from({ length: 300 }, (_, at) => row(`g${at}`, at % 2 ? "a" : "b", 2));
  assert.deepEqual([...firstCollapsed([...rows, ...many])], ["a"]);
});
