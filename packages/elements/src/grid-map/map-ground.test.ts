import assert from "node:assert/strict";
import { test } from "node:test";
import { groundView } from "../../test/grid-map-fixtures.ts";
import { gridAt, gridsAround, gridTowards, layGround } from "./map-ground.ts";

const ground = layGround(groundView())!;
const byId = (id: string) => ground.grids.find((grid) => grid.id === id)!;
const [across, down] = [ground.width / 5, ground.height / 2];

test("the first grid of the south-west lies below on the left", () => {
  const { box } = byId("grid-0");
  assert.ok(Math.abs(box.x) < 1 && Math.abs(box.y - down) < 1, JSON.stringify(box));
  assert.ok(Math.abs(byId("grid-9").box.x - 4 * across) < 1 && Math.abs(byId("grid-9").box.y) < 1);
});

test("at a point lies the grid that covers it, the dedicated one before those under it", () => {
  assert.equal(gridAt(ground.grids, 2.5 * across, 0.5 * down)?.id, "grid-7");
  assert.equal(gridAt(ground.grids, across, 1.6 * down)?.id, "market");
  assert.equal(gridAt(ground.grids, -5, -5), undefined);
});

test("a line around names takes those grids, whatever it cuts", () => {
  const line = [0.1 * across, 0, 2.2 * across, 0, 2.2 * across, down, 0.1 * across, down];
  assert.deepEqual(
    gridsAround(ground, line).map(({ id }) => id),
    ["grid-5", "grid-6"],
  );
  assert.deepEqual(gridsAround(ground, [0, 0, 10, 10]), []);
});

test("arrows lead to the nearest grid that way, and end at the border", () => {
  assert.equal(gridTowards(ground.grids, byId("grid-2"), "right")?.id, "grid-3");
  assert.equal(gridTowards(ground.grids, byId("grid-2"), "up")?.id, "grid-7");
  assert.equal(gridTowards(ground.grids, byId("grid-2"), "down"), undefined);
  assert.equal(gridTowards(ground.grids, byId("grid-0"), "right")?.id, "market");
});

test("what is shown is told in degrees, and back again", () => {
  const part = { x: across, y: down, width: across, height: down };
  const [west, south] = ground.boundsOf(part);
  assert.ok(Math.abs(west - 120.104) < 1e-6 && Math.abs(south - 26.8) < 1e-6, `${west} ${south}`);
  const back = ground.partOf(ground.boundsOf(part));
  assert.ok(Math.abs(back.x - part.x) < 1e-3 && Math.abs(back.height - part.height) < 1e-3);
});

test("grids without a shape lie nowhere and are counted", () => {
  const { rows, places } = groundView();
  const { shape: _, ...bare } = rows[0]!;
  assert.equal(layGround({ places, rows: [bare, ...rows.slice(1)] })?.without, 1);
  assert.equal(layGround({ places, rows: [bare] }), undefined);
});
