import assert from "node:assert/strict";
import { test } from "node:test";
import type { Day, PersonStint } from "@jinlin/core";
import { yearsOf } from "./years.ts";

const stint = (appointment: string, from?: Day, to?: Day): PersonStint => ({
  appointment,
  post: { id: "grid-1/officer", name: "网格长" },
  unit: { id: "grid-1", name: "第一网格" },
  mode: "full",
  ...(from && { from }),
  ...(to && { to }),
  when: to ? "past" : "current",
});

test("the latest stands first, a gap between the two it parts, and last what began when nobody knows", () => {
  const years = yearsOf({
    stints: [stint("old", undefined, "2019-01-01"), stint("a", "2020-01-01", "2022-01-01"), stint("b", "2024-01-01")],
    gaps: [
      { from: "2019-01-01", to: "2020-01-01" },
      { from: "2022-01-01", to: "2024-01-01" },
    ],
  });
  assert.deepEqual(
    years.map((row) => ("gap" in row ? `gap ${row.gap.from}` : row.stint.appointment)),
    ["b", "gap 2022-01-01", "a", "gap 2019-01-01", "old"],
  );
});

test("of two posts taken on one day neither is lost", () => {
  const years = yearsOf({ stints: [stint("a", "2020-01-01"), stint("b", "2020-01-01")], gaps: [] });
  assert.equal(years.length, 2);
});
