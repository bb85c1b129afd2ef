import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown, gridsTownOn } from "../../test/grids-town.ts";
import { after, now, today } from "../../test/town.ts";
import { asOf, type State } from "../register/register.ts";
import { gridsOf } from "./grid.ts";
import { loadsOf } from "./load.ts";

const told = (state: State, network?: string) =>
  loadsOf(state, gridsOf(state), network).map(({ person, posts, measure }) => [person, posts.map(({ id }) => id), measure]);
const counted = { grids: 1, households: 420, residents: 1100, uncounted: 0, communities: ["east"] };

test("each person counts once, with the grids they answer for as heads and in networks, and who lives there", () => {
  // #region load
  assert.deepEqual(told(gridsTownOn()), [
    ["li", ["grid-1/officer"], counted],
    ["wang", ["grid-1/net-officer/safety-net", "grid-2/net-officer/party-net"], { ...counted, grids: 2 }],
  ]);
  // #endregion load
});

test("of one network its own posts count alone, and a grid served twice counts once", () => {
  assert.deepEqual(told(gridsTownOn(), "party-net"), [
    ["wang", ["grid-2/net-officer/party-net"], { ...counted, households: 0, residents: 0 }],
  ]);
  const twice = after(gridsTown(), {
    type: "appoint-person",
    appointment: "n-9",
    post: "grid-1/net-officer/party-net",
    person: "li",
    from: today,
  });
  assert.deepEqual(told(asOf(twice, today))[0], ["li", ["grid-1/officer", "grid-1/net-officer/party-net"], counted]);
});

test("a grid nobody has counted is told as such, and communities are where grids lie, not the compounds in them", () => {
  const far = after(gridsTown(), {
    type: "appoint-person",
    appointment: "n-9",
    post: "grid-3/net-officer/safety-net",
    person: "wang",
    from: today,
  });
  const [, [, , measure]] = told(asOf(far, today)) as [unknown, [unknown, unknown, unknown]];
  assert.deepEqual(measure, { grids: 3, households: 420, residents: 1100, uncounted: 1, communities: ["east", "west"] });
});

test("case 16: who is suspended has no work meanwhile, and who acts beside them has", () => {
  const suspended = after(gridsTown(), { type: "suspend-appointment", appointment: "n-1", from: today, reason: "核查期间" });
  const acting = after(suspended, {
    type: "appoint-person",
    appointment: "n-9",
    post: "grid-1/net-officer/safety-net",
    person: "chen",
    mode: "acting",
    from: today,
  });
  assert.deepEqual(
    loadsOf(asOf(acting, today), gridsOf(asOf(acting, today)), "safety-net").map(({ person }) => person),
    ["chen"],
  );
});

test("case 10: of two records of one person the work is one person's", () => {
  const merged = after(gridsTown(), { type: "merge-persons", keep: "li", drop: "wang", reason: "同一人" });
  assert.deepEqual(
    told(asOf(merged, now.slice(0, 10) as typeof today)).map(([person]) => person),
    ["li"],
  );
});
