import assert from "node:assert/strict";
import { test } from "node:test";
import type { NoticeRow } from "@jinlin/core";
import { foundRows, placedRows } from "./notice-rows.ts";

const places = [
  { id: "county", name: "蕉城区", parentId: null },
  { id: "north", name: "蕉北街道", parentId: "county" },
  { id: "hefeng", name: "鹤峰社区", parentId: "north" },
];
const grid = (id: string, more: Partial<NoticeRow> = {}): NoticeRow => ({ id, name: `网格 ${id}`, place: 2, state: "current", ...more });
const rows = placedRows({
  lang: "zh-Hans",
  places,
  rows: [
    grid("1", { code: "350902001001001", extent: "位于鹤峰路以北" }),
    grid("2", { state: "stale", formerly: ["老网格"] }),
    grid("3", { state: "none", place: 1, name: "Harbour Grid" }),
  ],
});
const found = (filter: Parameters<typeof foundRows>[1]) => foundRows(rows, filter).map(({ id }) => id);

test("a row says what its grid stands in, but for the county all stand in", () =>
  assert.deepEqual(
    rows.map(({ path }) => path),
    [["蕉北街道", "鹤峰社区"], ["蕉北街道", "鹤峰社区"], ["蕉北街道"]],
  ));

test("in each community grids stand by name, those in its compounds among the others", () => {
  const compound = [...places, { id: "garden", name: "东园", parentId: "hefeng" }];
  const mixed = [grid("10"), grid("9", { place: 3 }), grid("s", { name: "街道直管网格", place: 1 }), grid("2", { place: 3 })];
  assert.deepEqual(
    placedRows({ lang: "zh-Hans", places: compound, rows: mixed }).map(({ id }) => id),
    ["2", "9", "10", "s"],
  );
});

for (const [what, text, ids] of [
  ["nothing", "  ", ["1", "2", "3"]],
  ["a name, in whatever case", "harbour", ["3"]],
  ["a code", "001001001", ["1"]],
  ["words of where it runs", "鹤峰路", ["1"]],
  ["a community", "鹤峰社区", ["1", "2"]],
  ["what it was called before", "老网格", ["2"]],
  ["a street and a name", "蕉北 harbour", ["3"]],
  ["what there is not", "海滨", []],
] as const)
  test(`whoever looks for ${what} finds ${ids.join(", ") || "none"}`, () => assert.deepEqual(found({ text }), ids));

test("what stands as it was written comes first: whoever looks for the seventh is not led to the seventeenth", () => {
  const many = ["17", "27", "7"].map((number) => ({ ...rows[0]!, id: number, name: `鹤峰社区第 ${number} 网格` }));
  const ids = (text: string) => foundRows(many, { text }).map(({ id }) => id);
  assert.deepEqual([ids("第 7 网格"), ids("鹤峰社区第7网格")], [["7", "17", "27"], ["7"]]);
});

test("stale notices alone, and grids that have none", () => {
  assert.deepEqual(found({ state: "stale" }), ["2"]);
  assert.deepEqual(found({ state: "none", text: "鹤峰" }), []);
});
