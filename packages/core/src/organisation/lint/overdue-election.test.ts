import assert from "node:assert/strict";
import { test } from "node:test";
import type { Day } from "../../day.ts";
import { ruleOf, toldOf } from "../../../test/lint-town.ts";
import { townOn } from "../../../test/town.ts";
import { overdueElection } from "./overdue-election.ts";

const on = (day: Day, years?: number) =>
  toldOf(
    overdueElection(
      townOn(day, { id: "x", post: "garden-branch/secretary", person: "wang", from: "2022-03-01", termEnd: "2025-03-01" }),
      ruleOf("overdue-election", years === undefined ? {} : { years }),
    ),
    "due",
    "since",
  );

test("case 5: an election is overdue more than a year after the term was over; until then the holder carries over", () => {
  assert.deepEqual(on("2026-03-01"), []);
  assert.deepEqual(on("2026-03-02"), [["garden-branch/secretary", "2025-03-01", "2026-03-01"]]);
});

test("case 5: a county that counts no grace finds whoever carries over", () => {
  assert.deepEqual(on("2025-03-01", 0), []);
  assert.deepEqual(on("2025-03-02", 0), [["garden-branch/secretary", "2025-03-01", "2025-03-01"]]);
});
