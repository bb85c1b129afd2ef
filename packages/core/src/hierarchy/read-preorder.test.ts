import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { ParentRow } from "./hierarchy-faults.ts";
import { matchIds } from "./match-ids.ts";
import { orderRows } from "./order-rows.ts";
import { readPreorder } from "./read-preorder.ts";

test("rows by code are read as they stand, several roots too", () => {
  const { ids, order } = readPreorder([
    row("11"),
    row("1101", "11"),
    row("110101", "1101"),
    row("110102", "1101"),
    row("1102", "11"),
    row("12"),
  ])!;
  assert.deepEqual(ids, ["11", "1101", "110101", "110102", "1102", "12"]);
  assert.deepEqual([...order.parents], [-1, 0, 1, 1, 0, -1]);
  assert.deepEqual([...order.ends], [5, 4, 3, 4, 5, 6]);
  assert.equal(order.rootCount, 2);
});

for (const [why, rows] of [
  ["an id comes twice", [row("1"), row("1", "1")]],
  ["an id is smaller than the one before", [row("1"), row("12", "1"), row("11", "1")]],
  ["a child comes after somebody else's", [row("1"), row("2"), row("3", "1")]],
  ["a parent is not there", [row("1"), row("2", "0")]],
  ["a row is its own parent", [row("1"), row("2", "2")]],
] as const)
  test(`leaves it to others when ${why}`, () => assert.equal(readPreorder(rows), undefined));

test("whatever it reads is in the order that rows in any order are put in", () =>
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 30 }), (picks) => {
      // Every row hangs on the one before or one above it, or on nothing.
      const rows: ParentRow[] = [];
      const above: string[] = [];
      for (const [at, pick] of picks.entries()) {
        above.length = Math.min(above.length, pick);
        const id = String(at).padStart(2, "0");
        rows.push(row(id, above.at(-1)));
        above.push(id);
      }
      const { order } = readPreorder(rows)!;
      assert.deepEqual(order, orderRows(matchIds(rows)!.parentRows));
    }),
  ));

function row(id: string, parentId?: string): ParentRow {
  return { id, parentId };
}
