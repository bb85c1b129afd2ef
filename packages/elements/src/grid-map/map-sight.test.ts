import assert from "node:assert/strict";
import { test } from "node:test";
import { groundView } from "../../test/grid-map-fixtures.ts";
import { layGround } from "./map-ground.ts";
import { closeTo, liesAlike, shortName, shownWith } from "./map-sight.ts";

const view = groundView();
const ground = layGround(view)!;
const stage = { width: 800, height: 400 };

test("a grid is called without the place it stands in, however far up that is", () => {
  const [row] = view.rows;
  assert.equal(shortName(view, row!), "第1网格");
  const inYard = { places: [...view.places, { id: "yard", name: "桂花小区", parentId: "hefeng", kind: "小区" }] };
  assert.equal(shortName(inYard, { ...row!, place: 2 }), "第1网格");
  assert.equal(shortName(view, { ...row!, name: "鹤山社区" }), "鹤山社区");
});

test("a grid is shown with some of what is around it; one too small to be seen is gone to", () => {
  const [grid] = ground.grids;
  const { x, y, scale } = closeTo(grid!, stage);
  const { box } = grid!;
  assert.ok(Math.abs(x + (box.x + box.width / 2) * scale - 400) < 1e-6 && Math.abs(y + (box.y + box.height / 2) * scale - 200) < 1e-6);
  assert.ok(box.width * scale < 400);
  const tiny = { ...grid!, box: { ...box, width: 10, height: 10 } };
  assert.ok(shownWith({ x: 0, y: 0, scale: 0.1 }, tiny, stage).scale > 0.1);
});

test("a view that is read again lies in the same place; of other grids it lies elsewhere", () => {
  assert.ok(liesAlike(ground, layGround(groundView())!));
  assert.ok(!liesAlike(ground, layGround(groundView(20))!));
});
