import assert from "node:assert/strict";
import { test } from "node:test";
import { firstCrowdedDay, type Seated } from "./first-crowded-day.ts";
import type { Day } from "../day.ts";

const one = (mode: Seated["value"]["mode"], from: Day, to?: Day, suspended?: Seated["suspended"]): Seated => ({
  value: { mode },
  from,
  ...(to && { to }),
  ...(suspended && { suspended }),
});
const year = { from: "2026-01-01", to: "2027-01-01" } as const;

for (const [what, seats, seated, day] of [
  ["two who follow one another fit one seat", 1, [one("full", "2026-01-01", "2026-05-01"), one("full", "2026-05-01")], undefined],
  ["two who meet on a day do not", 1, [one("full", "2026-01-01", "2026-05-02"), one("full", "2026-05-01")], "2026-05-01"],
  ["two at once fit two seats", 2, [one("full", "2026-01-01"), one("seconded", "2026-05-01")], undefined],
  ["who acts takes a seat like any other", 1, [one("full", "2026-01-01"), one("acting", "2026-05-01")], "2026-05-01"],
  [
    "beside one suspended somebody may act",
    1,
    [one("full", "2026-01-01", undefined, [{ from: "2026-03-01" }]), one("acting", "2026-05-01")],
    undefined,
  ],
  [
    "but not be appointed in full: the seat is kept",
    1,
    [one("full", "2026-01-01", undefined, [{ from: "2026-03-01" }]), one("full", "2026-05-01")],
    "2026-05-01",
  ],
  [
    "and not beyond the day the suspension is over",
    1,
    [one("full", "2026-01-01", undefined, [{ from: "2026-03-01", to: "2026-09-01" }]), one("acting", "2026-05-01")],
    "2026-09-01",
  ],
] as const)
  test(what, () => assert.equal(firstCrowdedDay([{ seats }], seated, year), day));

test("where a seat is given up later, that day is the crowded one", () => {
  const sizes = [
    { seats: 2, to: "2026-07-01" },
    { seats: 1, from: "2026-07-01" },
  ] as const;
  assert.equal(firstCrowdedDay(sizes, [one("full", "2020-01-01"), one("full", "2020-01-01")], year), "2026-07-01");
});
