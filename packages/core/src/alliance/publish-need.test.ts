import assert from "node:assert/strict";
import { test } from "node:test";
import { checkInTown, patrol } from "../../test/check-in-town.ts";
import { after, as, codesOf, now } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { unitOf } from "../organisation/unit.ts";
import { asOf } from "../register/register.ts";
import { needsOf } from "./need.ts";
import { publishNeed } from "./publish-need.ts";

const told = (more: object) => codesOf(decide(checkInTown(), { ...patrol, ...more }, { actor: as("head"), now }));

test("a community puts a need on its list, and it stands there until its end", () => {
  // #region publish
  const first = asOf(checkInTown(), "2026-01-01");
  const decision = publishNeed(first, unitOf(first, "east")!, {
    type: "publish-need",
    need: "n-1",
    community: "east",
    list: "need",
    title: "夜间巡逻",
    from: "2026-01-01",
    to: "2026-07-01",
  });
  // #endregion publish
  assert.ok(decision.ok);
  const register = checkInTown({ ...patrol, to: "2026-07-01" } as Command);
  const on = (day: "2025-12-31" | "2026-01-01" | "2026-06-30" | "2026-07-01") => needsOf(asOf(register, day), "east").length;
  assert.deepEqual([on("2025-12-31"), on("2026-01-01"), on("2026-06-30"), on("2026-07-01")], [0, 1, 1, 0]);
  assert.deepEqual(needsOf(asOf(register, "2026-03-01"), "west"), []);
});

test("at a community alone, of a service there is, and with days in order", () =>
  assert.deepEqual(told({ community: "garden", service: "space", to: "2025-01-01" }), [
    "no-place-to-check-in",
    "ends-before-it-starts",
    "unknown-service",
  ]));

test("sent twice it stands there once", () => {
  const register = checkInTown(patrol);
  assert.equal(after(register, patrol).seq, register.seq);
});
