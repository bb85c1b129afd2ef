import assert from "node:assert/strict";
import { test } from "node:test";
import { fixesOf, ruleOf, toldOf, withFacts } from "../../../test/lint-town.ts";
import { today, townOn } from "../../../test/town.ts";
import { postAbolishedHeld } from "./post-abolished-held.ts";

const rule = ruleOf("post-abolished-held", {});

test("every post held in the town is there", () => assert.deepEqual(postAbolishedHeld(townOn(), rule), { of: 5, members: [] }));

test("case 13: who stays in a post that was closed is found, and leaves it on the day it was", () => {
  const found = postAbolishedHeld(
    withFacts(townOn(), { subject: "grid-1/officer", aspect: "post", from: "2026-06-01", value: { seats: 0 } }),
    rule,
  );
  assert.deepEqual(toldOf(found, "since"), [["grid-1/officer", "2026-06-01"]]);
  assert.deepEqual(fixesOf(found), [{ command: "end-appointment", with: { appointment: "a-li", to: "2026-06-01", ended: "other" } }]);
});

test("case 13: who holds a post of a kind the county has retired is found, and leaves it as it is found", () => {
  const state = townOn();
  const postKinds = state.profile.postKinds.filter(({ id }) => id !== "convener");
  const found = postAbolishedHeld({ ...state, profile: { ...state.profile, postKinds } }, rule);
  assert.deepEqual(toldOf(found), [["conference/convener"]]);
  assert.deepEqual(fixesOf(found), [{ command: "end-appointment", with: { appointment: "a-mayor", to: today, ended: "other" } }]);
});

test("who holds a post of a unit that is gone is found by another rule", () =>
  assert.deepEqual(postAbolishedHeld(withFacts(townOn(), { subject: "grid-1", aspect: "area", from: "2026-06-01" }), rule), {
    of: 4,
    members: [],
  }));
