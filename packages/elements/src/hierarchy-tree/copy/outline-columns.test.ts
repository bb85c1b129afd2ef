import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyParents } from "../../../test/any-forest.ts";
import { parseCsv } from "../../../test/parse-csv.ts";
import { csvOf } from "../../csv/csv.ts";
import { outlineOf } from "../../../test/forest.ts";
import { outlineColumns } from "./outline-columns.ts";

const names = { depth: "层级", name: "名称", path: "路径", id: "编号", parent: "上级" };

test("a row says how deep it is, its name, and the names it is under", () => {
  const outline = outlineOf([
    { id: "a", name: "鹤峰" },
    { id: "b", parentId: "a", name: "1/2 号" },
  ]);
  const { depth, name, path } = outlineColumns(outline, names);
  assert.equal(csvOf([depth, name, path], [0, 1]), "\uFEFF层级,名称,路径\r\n1,鹤峰,鹤峰\r\n2,1/2 号,鹤峰/1／2 号\r\n");
});

test("the tree can be built again from depths in order, and from ids and parents in any", () => {
  fc.assert(
    fc.property(anyParents, (parents) => {
      const rows = parents.map((parent, row) => ({ id: `r${row}`, parentId: parent < 0 ? null : `r${parent}`, name: `${row}` }));
      const outline = outlineOf(rows);
      const { depth, id, parent } = outlineColumns(outline, names);
      const [, ...cells] = parseCsv(csvOf([depth, id, parent], outline.index.order.rows.keys()).slice(1));

      const byDepth = new Map<string, string>();
      const above: string[] = [];
      for (const [level, id] of cells as [string, string][]) {
        above.length = Number(level) - 1;
        byDepth.set(id, above.at(-1) ?? "");
        above.push(id);
      }
      const byParent = new Map(cells.map(([, id, parent]) => [id!, parent!]));
      const expected = new Map(rows.map(({ id, parentId }) => [id, parentId ?? ""]));
      assert.deepEqual(byDepth, expected);
      assert.deepEqual(byParent, expected);
    }),
  );
});
