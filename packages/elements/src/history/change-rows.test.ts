import assert from "node:assert/strict";
import { test } from "node:test";
import type { Change } from "@jinlin/core";
import { gridMoved, renamed } from "../../test/history-fixtures.ts";
import { handOver } from "../../test/fixtures.ts";
import { historyWords } from "../words/history.ts";
import { wordsFor } from "../words/words.ts";
import { changeRows } from "./change-rows.ts";

const words = wordsFor(historyWords, "zh-Hans");
const rows = (...changes: Change[]) =>
  changeRows(changes, words).map(({ unit, about, what, before, after }) => [unit?.name, about, what, before, after]);

test("who leaves a post and who comes that day are one row", () => {
  const [left, came] = handOver as [Change & { post: { name: string } }, Change];
  const both = rows(left, came);
  assert.equal(both.length, 1);
  assert.deepEqual(rows(left).length + rows(came).length, 2);
  assert.deepEqual([both[0]![3], both[0]![4]], [rows(left)[0]![3], rows(came)[0]![4]]);
});

test("a move tells what a unit leaves and what it goes under, a rename both names", () =>
  assert.deepEqual(rows(gridMoved, renamed), [
    ["第七网格", "", "划转", "西院", "东园党支部"],
    ["鹤山社区大党委", "", "名称", "鹤山社区大党委", "鹤峰社区大党委"],
  ]));

test("of whom one may not see it says so; acting and the reason to leave stand beside the name", () => {
  const head = { unit: { id: "u", name: "东社区" }, post: { id: "u/s", name: "书记" }, day: "2026-01-01" } as const;
  assert.deepEqual(
    rows(
      { type: "appointment-started", ...head, person: {}, mode: "acting" },
      { type: "appointment-ended", ...head, day: "2026-02-01", person: { id: "p", name: "陈明" }, ended: "retired" },
    ).map(([, , , before, after]) => before ?? after),
    ["姓名不公开（主持工作）", "陈明（退休）"],
  );
});
