import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ScrollScale } from "./scroll-scale.ts";

const scaleOf = (content: number, height = 600): ScrollScale => {
  const scale = new ScrollScale();
  scale.fit({ content, height });
  return scale;
};
const country = 1_700_000 * 32;

test("a list that fits is scrolled pixel by pixel", () => {
  const scale = scaleOf(100_000 * 32);
  for (const scrollTop of [0, 17, 40_000, 3_199_400]) {
    scale.scrolled(scrollTop);
    assert.equal(scale.top, scrollTop);
    assert.equal(scale.shift, 0);
  }
  assert.equal(scale.scrollHeight, 3_200_000);
});

test("a list taller than browsers draw has an element that is not, and its end is reached at the end", () => {
  const scale = scaleOf(country);
  assert.ok(scale.scrollHeight < 17_900_000);
  scale.scrolled(scale.scrollHeight - 600);
  assert.equal(scale.top, country - 600);
  scale.scrolled(0);
  assert.equal(scale.top, 0);
});

test("a short scroll of it moves the rows as far as the fingers, a long one to its share", () => {
  const scale = scaleOf(country);
  scale.scrolled(100);
  assert.equal(scale.top, 100);
  scale.scrolled((scale.scrollHeight - 600) / 2 + 100);
  assert.ok(Math.abs(scale.top - country / 2) < 1000);
});

test("law: short scrolls down and up again lead back, and settling leaves the rows where they are", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: country - 2000 }), fc.array(fc.integer({ min: -1000, max: 1000 })), (start, steps) => {
      const scale = scaleOf(country);
      let scrollTop = scale.goTo(start);
      const before = scale.top;
      for (const step of steps) {
        const top = scale.top;
        if (scrollTop + step <= 0 || scrollTop + step >= scale.scrollHeight - 601 || top + step < 0) return;
        scale.scrolled((scrollTop += step));
        assert.ok(Math.abs(scale.top - top - step) < 1e-6);
      }
      for (const step of steps.toReversed()) scale.scrolled((scrollTop -= step));
      assert.ok(Math.abs(scale.top - before) < 1e-3);
      const { top, settled } = scale;
      scale.goTo(top);
      scale.scrolled(settled);
      assert.ok(Math.abs(scale.top - top) < 1e-6);
    }),
  );
});

test("a list that became shorter is never scrolled past its end", () => {
  const scale = scaleOf(100_000);
  scale.scrolled(99_000);
  scale.fit({ content: 1000, height: 600 });
  assert.equal(scale.top, 400);
});
