import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown, gridsTownOn } from "../../../test/grids-town.ts";
import { fixesOf, ruleOf, toldOf } from "../../../test/lint-town.ts";
import { after, today } from "../../../test/town.ts";
import { asOf } from "../../register/register.ts";
import { networkPostVacant } from "./network-post-vacant.ts";

const safety = ruleOf("network-post-vacant", { networkKinds: ["safety"] });

test("grids without an officer of a network are found with the post to fill, since it fell vacant", () => {
  const register = after(gridsTown(), { type: "end-appointment", appointment: "n-1", to: "2026-05-01", ended: "resigned" });
  const found = networkPostVacant(asOf(register, today), safety);
  assert.deepEqual(toldOf(found, "network", "since"), [
    ["grid-1/net-officer/safety-net", "safety-net", "2026-05-01"],
    ["grid-2/net-officer/safety-net", "safety-net", undefined],
    ["grid-3/net-officer/safety-net", "safety-net", undefined],
    ["tower/net-officer/safety-net", "safety-net", undefined],
  ]);
  assert.deepEqual(fixesOf(found)[0], { command: "appoint-person", with: { post: "grid-1/net-officer/safety-net", from: today } });
});

test("case 23: a dedicated grid served by the officer of the general one it lies over is not without one", () =>
  assert.deepEqual(toldOf(networkPostVacant(gridsTownOn(), safety)), [
    ["grid-2/net-officer/safety-net"],
    ["grid-3/net-officer/safety-net"],
  ]));

test("case 16: a grid whose one officer is suspended has none at work, and that is no vacancy with a day", () => {
  const register = after(gridsTown(), { type: "suspend-appointment", appointment: "n-1", from: today, reason: "核查期间" });
  assert.deepEqual(toldOf(networkPostVacant(asOf(register, today), safety), "since")[0], ["grid-1/net-officer/safety-net", undefined]);
});

test("case 22: a network that is over asks for nobody", () =>
  assert.deepEqual(networkPostVacant(gridsTownOn(), ruleOf("network-post-vacant", { networkKinds: ["epidemic"] })), {
    of: 0,
    members: [],
  }));
