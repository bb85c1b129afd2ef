import assert from "node:assert/strict";
import { test } from "node:test";
import { ruleOf, toldOf } from "../../../test/lint-town.ts";
import { townOn } from "../../../test/town.ts";
import type { AppointmentRecord } from "../records.ts";
import { actingTooLong } from "./acting-too-long.ts";

const acting = (id: string, person: string, period: Pick<AppointmentRecord, "from" | "to">): AppointmentRecord => ({
  id,
  post: "grid-2/officer",
  person,
  mode: "acting",
  ...period,
});
const found = (day: `${number}-${number}-${number}`, ...appointments: AppointmentRecord[]) =>
  actingTooLong(townOn(day, ...appointments), ruleOf("acting-too-long", {}));

test("case 12: a post is run in acting for half a year, not longer", () => {
  const since = acting("x", "wang", { from: "2026-03-01" });
  assert.deepEqual(toldOf(found("2026-09-01", since), "since"), []);
  assert.deepEqual(toldOf(found("2026-09-02", since), "since"), [["grid-2/officer", "2026-03-01"]]);
});

test("case 12: who acts after another does not begin anew", () =>
  assert.deepEqual(
    toldOf(
      found("2026-09-02", acting("x", "wang", { from: "2026-02-01", to: "2026-07-01" }), acting("y", "zhao", { from: "2026-07-01" })),
      "since",
    ),
    [["grid-2/officer", "2026-02-01"]],
  ));

test("case 3: since a day nobody knows is not known to be too long", () =>
  assert.deepEqual(found("2026-09-02", acting("x", "wang", {})), { of: 0, members: [], unknown: 1 }));
