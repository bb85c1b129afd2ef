import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, covers, type Day, type Period } from "../day.ts";
import { gapsBetween } from "./gaps-between.ts";

test("case 9: between two stints there is a gap, between a hand-over on one day none", () => {
  const stints: Period[] = [{ from: "2026-03-01", to: "2026-06-01" }, { from: "2022-01-01", to: "2024-01-01" }, { from: "2026-06-01" }];
  assert.deepEqual(gapsBetween(stints), [{ from: "2024-01-01", to: "2026-03-01" }]);
});

test("where the start or the end is not known, nothing is said to lie beyond", () => {
  assert.deepEqual(gapsBetween([{ to: "2024-01-01" }, { from: "2025-01-01" }]), [{ from: "2024-01-01", to: "2025-01-01" }]);
  assert.deepEqual(gapsBetween([{ from: "2022-01-01" }, { from: "2024-01-01", to: "2025-01-01" }]), []);
  assert.deepEqual(gapsBetween([]), []);
});

const day = fc.nat(40).map((days): Day => addDays("2026-01-01", days));
const period = fc
  .record({ from: day, length: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }) })
  .map(({ from, length }): Period => ({ from, ...(length && { to: addDays(from, length) }) }));

test("law: a day after the first start and before the last is in a gap or in a period, never in both", () =>
  fc.assert(
    fc.property(fc.array(period, { minLength: 1, maxLength: 5 }), day, (periods, on) => {
      const starts = periods.map(({ from }) => from!).sort();
      if (on < starts[0]! || on >= starts.at(-1)!) return;
      const inGap = gapsBetween(periods).some((gap) => covers(gap, on));
      assert.equal(inGap, !periods.some((one) => covers(one, on)));
    }),
  ));
