import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { patrol, rotaState, rotaTown } from "../../../test/rota-town.ts";
import { today } from "../../../test/town.ts";
import { addDays } from "../../day.ts";
import { asOf } from "../../register/register.ts";
import { doubleBookings, shiftOn, shiftsOf } from "./shifts.ts";

const week = { from: "2026-11-23", to: "2026-11-30" } as const;

test("shifts are worked out: days by the rule, people by turns, moments by the county's clocks", () => {
  const [first, second] = shiftsOf(rotaState(), "evening", week);
  assert.deepEqual(
    [first?.id, first?.start, first?.end, first?.persons, first?.gap],
    ["evening:2026-11-23", "2026-11-23T11:00:00.000Z", "2026-11-23T13:00:00.000Z", ["wang", "chen"], 0],
  );
  assert.deepEqual(second?.persons, ["li", "zhao"]);
});

test("on holidays there is none where the rota says so, and nobody loses their turn", () => {
  const from = "2026-09-30" as const;
  const state = asOf(rotaTown([{ ...patrol, seats: 1, skipHolidays: true, from }]), today);
  const told = shiftsOf(state, "evening", { from, to: "2026-10-05" }).map(({ day, persons }) => [day, ...persons]);
  assert.deepEqual(told, [
    ["2026-09-30", "wang"],
    ["2026-10-03", "chen"],
    ["2026-10-04", "li"],
  ]);
});

test("whoever left the team leaves a gap, found until somebody takes the place", () => {
  const state = rotaState({ type: "end-appointment", appointment: "t-2", to: "2026-11-25", ended: "resigned" });
  const gaps = shiftsOf(state, "evening", week).map(({ day, gap }) => [day, gap]);
  assert.deepEqual(
    gaps.filter(([, gap]) => gap !== 0),
    [
      ["2026-11-25", 1],
      ["2026-11-27", 1],
      ["2026-11-29", 1],
    ],
  );
});

test("a team that is gone has no shifts", () => {
  const state = rotaState({ type: "dissolve-unit", unit: "patrol", from: "2026-11-25" });
  assert.deepEqual(
    shiftsOf(state, "evening", week).map(({ day }) => day),
    ["2026-11-23", "2026-11-24"],
  );
});

test("a rota without turns has every place open", () => {
  const { members: _members, ...open } = patrol;
  assert.deepEqual([shiftOn(asOf(rotaTown([open]), today), "evening", today)?.gap], [2]);
});

test("case 35: who is on two shifts that overlap is found, of whichever teams; one that follows the other is none", () => {
  const doctors = { ...patrol, rota: "clinic", team: "doctors", members: ["chen"], seats: 1, minutes: 60 } as const;
  const told = (start: string) => {
    const state = rotaState({ ...doctors, start });
    const shifts = ["evening", "clinic"].flatMap((rota) => shiftsOf(state, rota, { from: today, to: addDays(today, 1) }));
    return doubleBookings(shifts);
  };
  assert.deepEqual(told("20:30"), [{ person: "chen", shifts: ["evening:2026-11-23", "clinic:2026-11-23"] }]);
  assert.deepEqual(told("21:00"), []);
  assert.deepEqual(told("18:00"), []);
});

test("law: everybody takes as many turns as everybody else, give or take one, and no shift has more people than places", () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 40 }), (seats, days) => {
      const shifts = shiftsOf(asOf(rotaTown([{ ...patrol, seats }]), today), "evening", {
        from: patrol.from,
        to: addDays(patrol.from, days),
      });
      assert.equal(shifts.length, days);
      const turns = patrol.members.map((member) => shifts.filter(({ persons }) => persons.includes(member)).length);
      assert.ok(Math.max(...turns) - Math.min(...turns) <= 1);
      for (const { persons, gap } of shifts) assert.deepEqual([persons.length, new Set(persons).size, gap], [seats, seats, 0]);
    }),
    { numRuns: 25 },
  ));
