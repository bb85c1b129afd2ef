import assert from "node:assert/strict";
import { test } from "node:test";
import { centre, fit, inSight, reveal, zoom } from "./sight.ts";

const stage = { width: 800, height: 400 };
const start = { x: 10, y: 20, scale: 0.5 };

test("a chart that fits is all in sight, a small one is not blown up", () => {
  const { x, y, width, height } = inSight(fit({ width: 4000, height: 3000 }, stage), stage);
  assert.ok(x <= 0 && y <= 0 && x + width >= 4000 && y + height >= 3000);
  assert.equal(fit({ width: 100, height: 50 }, stage).scale, 1);
});

test("zooming leaves the point under the pointer where it is, and comes to an end", () => {
  const before = (300 - start.x) / start.scale;
  const closer = zoom(start, 1.5, 300, 100);
  assert.ok(Math.abs((300 - closer.x) / closer.scale - before) < 1e-9);
  assert.equal(zoom(start, 1000, 0, 0).scale, 4);
  assert.equal(zoom(start, 0, 0, 0).scale, 0.02);
});

test("a box out of sight comes in, one in sight stays where it is", () => {
  const box = { x: 3000, y: 2000, width: 100, height: 50 };
  const seen = inSight(reveal(start, box, stage), stage);
  assert.ok(box.x > seen.x && box.x + box.width < seen.x + seen.width && box.y + box.height < seen.y + seen.height);
  assert.deepEqual(reveal(start, { x: 100, y: 100, width: 100, height: 50 }, stage), start);
});

test("what is looked for stands in the middle, large enough to be read", () => {
  assert.deepEqual(centre({ x: 0, y: 0, scale: 0.1 }, { x: 100, y: 100, width: 100, height: 50 }, stage), { scale: 0.8, x: 280, y: 100 });
});
