import assert from "node:assert/strict";
import { test } from "node:test";
import { groundView } from "../../test/grid-map-fixtures.ts";
import { listed } from "./listed.ts";
import { shadeGrids } from "./shading.ts";

const view = groundView();
const shaded = shadeGrids(view, "coverage", "party-net");
const ids = (by: Partial<Parameters<typeof listed>[2]>, of = view) =>
  listed(of, shaded, { text: "", place: "", classes: new Set(), ...by }).map((at) => of.rows[at]!.id);

test("the list is narrowed by name, code and former name", () => {
  assert.deepEqual(ids({ text: "第2网格" }), ["grid-1"]);
  assert.deepEqual(ids({ text: " z001" }), ["market"]);
  const renamed = { ...view, rows: view.rows.map((row, at) => (at === 2 ? { ...row, formerly: ["桂花园"] } : row)) };
  assert.deepEqual(ids({ text: "桂花" }, renamed), ["grid-2"]);
});

test("by the classes that are asked for, and by a place with all that is in it", () => {
  assert.deepEqual(ids({ classes: new Set(["vacant"]) }), ["grid-4", "grid-9"]);
  assert.equal(ids({ place: "north" }).length, 11);
  assert.equal(ids({ place: "elsewhere" }).length, 0);
});
