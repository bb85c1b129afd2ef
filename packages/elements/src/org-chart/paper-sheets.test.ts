import assert from "node:assert/strict";
import { test } from "node:test";
import type { HierarchyView } from "@jinlin/core";
import { chartLayout } from "@jinlin/core/chart";
import fc from "fast-check";
import { paperSheets, sheet } from "./paper-sheets.ts";

const viewOf = (parents: readonly number[]): HierarchyView => ({
  view: "hierarchy",
  v: 1,
  seq: 1,
  day: "2026-11-23",
  lang: "zh-Hans",
  slice: { id: "command", name: "指挥链" },
  levels: [0, 1, 2, 3, 4].map((level) => ({ id: `level-${level}`, name: `第${level}级`, count: 1, missing: 0 })),
  rows: rowsOf(parents),
});
function rowsOf(parents: readonly number[]): HierarchyView["rows"] {
  const levels = [0];
  for (const parent of parents) levels.push(Math.min(4, levels[parent]! + 1));
  return levels.map((level, at) => ({
    id: `u-${at}`,
    parentId: at === 0 ? null : `u-${parents[at - 1]}`,
    name: `第${at}小区党支部`,
    level,
  }));
}
const layoutOf = (parents: readonly number[]) => chartLayout(viewOf(parents), { aspect: sheet.width / sheet.height });
const flat = (count: number) => Array.from({ length: count }, () => 0);

test("a small chart is on one sheet, which is no taller than the chart", () => {
  const layout = layoutOf(flat(5));
  const sheets = paperSheets(layout);
  assert.equal(sheets.length, 1);
  assert.deepEqual([sheets[0]!.width, sheets[0]!.height, sheets[0]!.boxes.length], [sheet.width, layout.height + 2, 6]);
});

test("one a little too large for a sheet is drawn smaller, all of it in sight", () => {
  const layout = { ...layoutOf(flat(5)), width: sheet.width * 1.2 };
  const [only, ...others] = paperSheets(layout);
  assert.equal(others.length, 0);
  assert.ok(only!.width >= layout.width && only!.height >= layout.height);
});

test("whatever the chart, each box stands on one sheet and whole, and no sheet is empty", () =>
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 400 }), (seeds) => {
      const layout = layoutOf(seeds.map((seed, at) => seed % (at + 1)));
      const sheets = paperSheets(layout);
      const drawn = sheets.flatMap(({ boxes }) => boxes.map(({ row }) => row.id));
      assert.deepEqual([...drawn].sort(), layout.boxes.map(({ row }) => row.id).sort());
      for (const { x, y, width, height, boxes } of sheets)
        for (const box of boxes)
          assert.ok(box.x > x && box.y > y && box.x + box.width < x + width && box.y + box.height < y + height, box.row.id);
      const isEmpty = ({ x, y, width, height, boxes }: (typeof sheets)[number]) =>
        boxes.length === 0 &&
        !layout.links.some((one) => one.x < x + width && one.x + one.width > x && one.y < y + height && one.y + one.height > y);
      assert.equal(sheets.filter(isEmpty).length, 0);
    }),
    { numRuns: 60 },
  ));
