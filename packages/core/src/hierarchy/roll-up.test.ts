import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { anyTree } from "../../test/any-tree.ts";
import { buildHierarchy } from "./build-hierarchy.ts";
import { rollUp } from "./roll-up.ts";

test("the residents and posts of a street are those of its grids", () => {
  // #region example
  const rows = [
    { id: "grid-1", parentId: "east", residents: 1200, posts: 2 },
    { id: "east", parentId: "street", residents: 0, posts: 5 },
    { id: "street", parentId: null, residents: 0, posts: 9 },
    { id: "grid-2", parentId: "east", residents: 800, posts: 1 },
  ];
  const town = buildHierarchy(rows);
  const { residents, posts } = rollUp(town, {
    residents: rows.map((row) => row.residents),
    posts: Uint8Array.from(rows, (row) => row.posts),
  });
  assert.equal(residents[town.indexOf("east")], 2000);
  assert.equal(posts[town.indexOf("street")], 17);
  // #endregion example
});

test("a total is one's own value and the totals of the children, in every column", () =>
  fc.assert(
    fc.property(anyTree, fc.infiniteStream(fc.integer()), (rows, values) => {
      const town = buildHierarchy(rows);
      const own = { residents: rows.map(() => values.next().value), posts: Int32Array.from(rows, () => values.next().value) };
      const totals = rollUp(town, own);
      for (const name of ["residents", "posts"] as const) {
        for (let index = 0; index < town.size; index++) {
          let sum = own[name][town.rowAt(index)]!;
          for (let child = town.firstChildAt(index); child >= 0; child = town.nextSiblingAt(child)) sum += totals[name][child]!;
          assert.equal(totals[name][index], sum);
        }
      }
    }),
  ));

test("streets side by side keep their totals apart", () => {
  const rows = ["east", "west"].map((id) => ({ id, parentId: null }));
  assert.deepEqual(rollUp(buildHierarchy(rows, { roots: "many" }), { posts: [3, 4] }), { posts: Float64Array.of(3, 4) });
});

test("a column that has not one value for each row is refused", () => {
  const town = buildHierarchy([{ id: "street", parentId: null }]);
  assert.throws(() => rollUp(town, { posts: [1, 2] }), RangeError);
  assert.throws(() => rollUp(town, { posts: [] }), RangeError);
});
