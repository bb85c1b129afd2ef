import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, daysBetween } from "@jinlin/core";
import fc from "fast-check";
import { byDay, daysUntil, type DueRow } from "./due-rows.ts";

const row = (id: string, days: Pick<DueRow, "since" | "due">): DueRow => ({
  unit: { id, name: id },
  post: { id: `${id}/officer`, name: "网格长" },
  ...days,
});

test("what was due first comes first; what only began counts from there; without a day it comes last, in the county's order", () => {
  const rows = [
    row("a", {}),
    row("b", { since: "2026-03-01" }),
    row("c", { since: "2020-01-01", due: "2026-04-01" }),
    row("d", {}),
    row("e", { due: "2025-01-01" }),
  ];
  assert.deepEqual(
    byDay(rows).map(({ unit }) => unit.id),
    ["e", "b", "c", "a", "d"],
  );
});

test("days are counted as core counts them", () => {
  fc.assert(
    fc.property(fc.nat(40_000), fc.nat(40_000), (one, other) => {
      const [from, to] = [addDays("1970-01-01", one), addDays("1970-01-01", other)];
      assert.equal(daysUntil(from, to), daysBetween(from, to));
    }),
  );
});
