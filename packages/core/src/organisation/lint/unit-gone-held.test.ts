import assert from "node:assert/strict";
import { test } from "node:test";
import { fixesOf, ruleOf, toldOf, withFacts } from "../../../test/lint-town.ts";
import { townOn } from "../../../test/town.ts";
import { unitGoneHeld } from "./unit-gone-held.ts";

const rule = ruleOf("unit-gone-held", {});

test("while every unit is there, nobody holds a post of one that is gone", () =>
  assert.deepEqual(unitGoneHeld(townOn(), rule), { of: 5, members: [] }));

test("case 13: who stays in the post of a unit that is gone is found, and leaves it on the day the unit did", () => {
  const found = unitGoneHeld(withFacts(townOn(), { subject: "grid-1", aspect: "area", from: "2026-06-01" }), rule);
  assert.deepEqual(toldOf(found, "since"), [["grid-1/officer", "2026-06-01"]]);
  assert.deepEqual(fixesOf(found), [{ command: "end-appointment", with: { appointment: "a-li", to: "2026-06-01", ended: "other" } }]);
});

test("who was put in after the unit was gone never rightly held the post: that is not ended but taken back", () => {
  const state = withFacts(townOn(undefined, { id: "x", post: "grid-2/officer", person: "wang", from: "2026-07-01" }), {
    subject: "grid-2",
    aspect: "area",
    from: "2026-06-01",
  });
  assert.deepEqual(fixesOf(unitGoneHeld(state, rule)), [undefined]);
});
