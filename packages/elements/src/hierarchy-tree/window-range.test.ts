import assert from "node:assert/strict";
import { test } from "node:test";
import { windowRange } from "./window-range.ts";

const at = (scrolled: number, count = 10_000, height = 640) => windowRange({ scrolled, height, rowSize: 32, count, overscan: 12 });

test("at the top it starts with the first row", () => assert.deepEqual(at(0), { start: 0, end: 36 }));
test("at the bottom it ends with the last row", () => assert.equal(at(10_000 * 32 - 640).end, 10_000));
test("scrolled past the end, as while rows go away, it still has a row", () =>
  assert.deepEqual(at(99_999_999, 300), { start: 299, end: 300 }));
test("without rows it is empty", () => assert.deepEqual(at(0, 0), { start: 0, end: 0 }));

test("wherever one scrolls, all rows in sight are in it, and a bounded number of others", () => {
  for (let scrolled = 0; scrolled <= 10_000 * 32 - 640; scrolled += 17) {
    const { start, end } = at(scrolled);
    assert.ok(start * 32 <= scrolled && end * 32 >= scrolled + 640, `${scrolled}`);
    assert.ok(end - start <= 20 + 1 + 4 * 12);
  }
});

test("a scroll by a row mostly leaves it as it is", () => {
  const ranges = new Set(Array.from({ length: 120 }, (_, row) => JSON.stringify(at(row * 32))));
  assert.ok(ranges.size <= 22, `${ranges.size}`);
});
