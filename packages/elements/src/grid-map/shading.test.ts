import assert from "node:assert/strict";
import { test } from "node:test";
import type { GridRow } from "@jinlin/core";
import { groundView } from "../../test/grid-map-fixtures.ts";
import { coverageOf, shadeGrids } from "./shading.ts";

const view = groundView();
const told = ({ classes, counts }: ReturnType<typeof shadeGrids>) => classes.map(({ id }, at) => [id, counts[at]]);

test("grids are shaded by how they stand in a network; a grid without a post in it is none of its gaps", () => {
  assert.deepEqual(told(shadeGrids(view, "coverage", "party-net")), [
    ["held", 2],
    ["acting", 2],
    ["carry-over", 2],
    ["suspended", 2],
    ["vacant", 2],
    ["no-post", 1],
  ]);
  assert.deepEqual(told(shadeGrids(view, "coverage", undefined))[0], ["held", 11]);
});

test("of two officers in one network the one least in charge counts", () => {
  const [row] = view.rows as [GridRow];
  const [one] = row.posts;
  const two = { ...row, posts: [one!, { ...one!, post: "second", state: "vacant" as const }] };
  assert.equal(coverageOf(two, "party-net"), "vacant");
});

test("steps of residents hold as many grids each, and every grid is in one", () => {
  const { classes, counts, classOf } = shadeGrids(view, "residents", undefined);
  assert.equal(
    counts.reduce((sum, count) => sum + count, 0),
    11,
  );
  assert.equal(classes.length, 6);
  for (const [at, { residents }] of view.rows.entries()) {
    const { bounds } = classes[classOf[at]!]!;
    assert.ok(residents && "value" in residents && bounds && bounds.least <= residents.value && residents.value <= bounds.most);
  }
});

test("case 24: where nobody lives is a count as well; what nobody has counted, or is covered, is not", () => {
  const [row] = view.rows as [GridRow];
  const { residents: _, ...uncounted } = row;
  const rows: GridRow[] = [
    { ...row, residents: { value: 0, precision: "exact" }, size: "not-applicable" },
    { ...uncounted, size: "unknown" },
    { ...row, residents: { under: 5 } },
  ];
  const { classes, classOf } = shadeGrids({ rows }, "residents", undefined);
  assert.deepEqual(
    classOf.map((at) => classes[at]!.id),
    ["step-1", "unknown", "unknown"],
  );
  assert.deepEqual(classes[0]!.bounds, { of: "residents", least: 0, most: 0 });
});

test("by load a grid is as dark as its officer has many; where nobody is at work it is nobody's", () => {
  const rows = view.rows.map((row, at) => ({
    ...row,
    posts: row.posts.map((post) => ({ ...post, ...(post.holder && { holder: { id: at < 6 ? "lin" : "chen" } }) })),
  }));
  const { classes, classOf } = shadeGrids({ rows }, "load", "party-net");
  assert.deepEqual(
    classOf.map((at) => classes[at]!.bounds?.most ?? classes[at]!.id),
    [4, 4, 4, "nobody", "nobody", 4, 2, 2, "nobody", "nobody", "no-post"],
  );
});

test("size and notice are told as the view has them", () => {
  assert.deepEqual(told(shadeGrids(view, "size", undefined)).slice(0, 2), [
    ["within", 9],
    ["above", 2],
  ]);
  assert.deepEqual(told(shadeGrids(view, "notice", undefined)), [
    ["current", 6],
    ["stale", 5],
    ["none", 0],
  ]);
});
