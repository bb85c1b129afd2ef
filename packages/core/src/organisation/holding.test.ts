import assert from "node:assert/strict";
import { test } from "node:test";
import { today, townOn } from "../../test/town.ts";
import type { AppointmentRecord } from "./records.ts";
import { holderOf, postsHeldBy } from "./holding.ts";

const wang = (more: Partial<AppointmentRecord> = {}): AppointmentRecord => ({
  id: "a-wang",
  post: "grid-2/officer",
  person: "wang",
  from: "2024-01-01",
  ...more,
});

for (const [what, record, state, since] of [
  ["held since the day it started", wang(), "held", "2024-01-01"],
  ["acting while somebody only runs it", wang({ mode: "acting" }), "acting", "2024-01-01"],
  ["held by whoever is seconded to it", wang({ mode: "seconded" }), "held", "2024-01-01"],
  ["case 5: in carry-over since the term ended, though nobody was elected", wang({ termEnd: "2025-01-01" }), "carry-over", "2025-01-01"],
  ["case 5: held until the day the term ends", wang({ termEnd: "2026-11-24" }), "held", "2024-01-01"],
  ["case 3: held since nobody knows when", wang({ from: undefined as never }), "held", undefined],
  ["case 4: vacant while the next one has yet to come", wang({ from: "2027-01-01" }), "vacant", undefined],
  ["vacant since the last holder left", wang({ to: "2026-05-01", ended: "resigned" }), "vacant", "2026-05-01"],
] as const)
  test(`a post is ${what}`, () => {
    const holding = holderOf(
      townOn(today, Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as unknown as AppointmentRecord),
      "grid-2/officer",
    );
    assert.deepEqual([holding.state, holding.since], [state, since]);
  });

test("a post nobody ever held is vacant, since when is not known", () => {
  assert.deepEqual(holderOf(townOn(), "grid-3/officer"), { state: "vacant" });
});

test("case 10: one person in two posts is one person", () => {
  const state = townOn(today, wang(), { id: "a-wang-2", post: "east-cc/deputy", person: "wang", from: "2024-01-01" });
  assert.deepEqual(
    postsHeldBy(state, "wang").map(({ value }) => value.post),
    ["grid-2/officer", "east-cc/deputy"],
  );
});
