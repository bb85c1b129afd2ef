import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { touches } from "./map-ground.ts";
import { withoutCollision, type Label } from "./map-labels.ts";

const room = { x: 0, y: 0, width: 800, height: 600 };
const label = fc.record({
  text: fc.string(),
  x: fc.integer({ min: -100, max: 900 }),
  y: fc.integer({ min: -100, max: 700 }),
  width: fc.integer({ min: 1, max: 200 }),
  height: fc.integer({ min: 1, max: 40 }),
});
const boxOf = ({ x, y, width, height }: Label) => ({ x: x - width / 2, y: y - height / 2, width, height });

test("no name stands on another, and none is left out but for one that came before it", () =>
  fc.assert(
    fc.property(fc.array(label, { maxLength: 60 }), (labels) => {
      const kept = withoutCollision(labels, room);
      for (const one of labels) {
        const others = kept.slice(0, kept.includes(one) ? kept.indexOf(one) : undefined);
        const isFree = touches(boxOf(one), room) && !others.some((other) => touches(boxOf(other), boxOf(one)));
        if (kept.includes(one)) assert.ok(isFree);
        else assert.ok(!isFree);
      }
    }),
  ));
