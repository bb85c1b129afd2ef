import assert from "node:assert/strict";
import { test } from "node:test";
import { draftView } from "../../test/draft-fixtures.ts";
import { nestRows, type NestedRow } from "./nest-rows.ts";

const told = ({ row, under }: NestedRow): unknown => [row.id, under.map(told)];

test("rows lie within one another as they stand, and who has nobody above stands on top", () => {
  const { before } = draftView().structure;
  assert.deepEqual(nestRows(before).map(told), [
    [
      "north",
      [
        ["hefeng", [["grid-1", []]]],
        ["xishan-cc", []],
      ],
    ],
  ]);
  assert.deepEqual(nestRows(before.slice(2)).map(told), [
    ["grid-1", []],
    ["xishan-cc", []],
  ]);
});
