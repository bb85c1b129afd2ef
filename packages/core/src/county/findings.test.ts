import assert from "node:assert/strict";
import { test } from "node:test";
import { today, townOn } from "../../test/town.ts";
import { findingsOf } from "./findings.ts";

const found = (...more: Parameters<typeof townOn>[1][]) =>
  Object.fromEntries(
    findingsOf(townOn(today, ...more)).map(({ rule, of, members }) => [rule.id, [members.map(({ unit }) => unit.id), of]]),
  );

test("each finding lists who it counts, out of how many", () =>
  assert.deepEqual(found(), { "no-committee": [["west"], 2], "no-branch": [["yard"], 2], "no-officer": [["grid-2", "grid-3"], 3] }));

test("a grid that is led only in acting is not without a holder", () =>
  assert.deepEqual(found({ id: "x", post: "grid-2/officer", person: "wang", mode: "acting", from: "2024-01-01" })["no-officer"], [
    ["grid-3"],
    3,
  ]));

test("a vacancy says since when", () => {
  const state = townOn(today, { id: "x", post: "grid-2/officer", person: "wang", from: "2024-01-01", to: "2026-05-01", ended: "resigned" });
  const grids = findingsOf(state).find(({ rule }) => rule.id === "no-officer")!;
  assert.deepEqual(
    grids.members.map(({ unit, since }) => [unit.id, since]),
    [
      ["grid-2", "2026-05-01"],
      ["grid-3", undefined],
    ],
  );
});
