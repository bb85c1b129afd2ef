import assert from "node:assert/strict";
import { test } from "node:test";
import { checkInTown, patrol, wangClaims, wangIn } from "../../test/check-in-town.ts";
import { after, as, codesOf, now } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { asOf } from "../register/register.ts";
import { claimNeed } from "./claim-need.ts";
import { claimsOf, headsOf } from "./claim.ts";
import { needOf } from "./need.ts";

const chenIn: Command = {
  type: "report-in",
  checkIn: "in-chen",
  who: "chen",
  capacity: "volunteer",
  community: "east",
  from: "2025-01-01",
};
const told = (more: object, ...before: readonly Command[]) =>
  codesOf(decide(checkInTown(patrol, ...before), { ...wangClaims, ...more }, { actor: as("head"), now }));

test("who reported in takes something on, for so many people", () => {
  // #region claim
  const first = asOf(checkInTown(patrol, wangIn), "2026-02-01");
  const decision = claimNeed(first, needOf(first, "n-patrol")!, {
    type: "claim-need",
    claim: "k-1",
    need: "n-patrol",
    who: "wang",
    heads: 2,
    from: "2026-02-01",
  });
  // #endregion claim
  assert.ok(decision.ok);
  const claims = claimsOf(asOf(checkInTown(patrol, wangIn, wangClaims), "2026-11-23"), "n-patrol");
  assert.deepEqual([claims.map(({ who, state }) => [who, state]), headsOf(claims)], [[["wang", "claimed"]], 2]);
});

test("who did not report in at the community does not", () => assert.deepEqual(told({}), ["not-checked-in"]));

test("nobody takes on more than there is room for, nor twice at a time", () => {
  assert.deepEqual(told({ heads: 4 }, wangIn), ["places-taken"]);
  assert.deepEqual(told({ claim: "k-2", heads: 1 }, wangIn, wangClaims), ["claimed-already"]);
  assert.deepEqual(told({ claim: "k-2", who: "chen", heads: 2 }, wangIn, chenIn, wangClaims), ["places-taken"]);
  assert.deepEqual(told({ claim: "k-2", who: "chen", heads: 1 }, wangIn, chenIn, wangClaims), []);
});

test("what was taken back makes room again, also for whoever took it back", () => {
  const back: Command = { type: "withdraw-claim", claim: "k-wang", from: "2026-03-01" };
  assert.deepEqual(told({ claim: "k-2", heads: 3, from: "2026-03-02" }, wangIn, wangClaims, back), []);
});

test("sent twice it is one claim", () => {
  const register = checkInTown(patrol, wangIn, wangClaims);
  assert.equal(after(register, wangClaims).seq, register.seq);
});
