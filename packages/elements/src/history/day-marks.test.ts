import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMarks, markBefore } from "./day-marks.ts";

test("a slider stops where something begins, today, and where it stands; each once, in order", () =>
  assert.deepEqual(dayMarks(["2026-03-01", "2022-01-01"], "2026-11-23", undefined, "2026-03-01"), [
    "2022-01-01",
    "2026-03-01",
    "2026-11-23",
  ]));

test("before the first day there is none", () => {
  assert.equal(markBefore(["2022-01-01", "2026-03-01"], "2026-03-01"), "2022-01-01");
  assert.equal(markBefore(["2022-01-01"], "2022-01-01"), "2022-01-01");
});
