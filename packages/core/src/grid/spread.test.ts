import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { spreadOf } from "./spread.ts";

for (const [values, spread] of [
  [[3], { least: 3, median: 3, most: 3 }],
  [[9, 1, 2], { least: 1, median: 2, most: 9 }],
  [[4, 1, 2, 10], { least: 1, median: 3, most: 10 }],
  [[], undefined],
] as const)
  test(`the spread of ${values.join(", ") || "nothing"}`, () => assert.deepEqual(spreadOf(values), spread));

test("the middle lies between the ends, whatever the order", () =>
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1 }), (values) => {
      const { least, median, most } = spreadOf(values)!;
      assert.ok(least <= median && median <= most);
      assert.deepEqual(spreadOf([...values].reverse()), { least, median, most });
    }),
  ));
