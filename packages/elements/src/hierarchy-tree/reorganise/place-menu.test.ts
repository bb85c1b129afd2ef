import assert from "node:assert/strict";
import { test } from "node:test";
import { placeMenu } from "./place-menu.ts";

const menu = { width: 200, height: 300 };
const viewport = { width: 800, height: 600 };
const at = (left: number, top: number, bottom = top) => ({ left, top, bottom });

for (const [title, anchor, place] of [
  ["a menu opens below its anchor", at(100, 50, 82), "100 82"],
  ["near the bottom it opens above", at(100, 500, 532), "100 200"],
  ["near the right edge it stays inside", at(780, 50), "592 50"],
  ["outside the left edge it comes in", at(-40, 50), "8 50"],
  ["with room neither below nor above it covers its anchor", at(100, 290, 310), "100 292"],
] as const)
  test(title, () => {
    const { left, top } = placeMenu(anchor, menu, viewport);
    assert.equal(`${left} ${top}`, place);
  });

test("a menu larger than the viewport begins at its edge", () =>
  assert.deepEqual(placeMenu(at(10, 10), menu, { width: 150, height: 200 }), { left: 8, top: 8 }));
