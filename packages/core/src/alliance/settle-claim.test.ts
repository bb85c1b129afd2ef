import assert from "node:assert/strict";
import { test } from "node:test";
import { checkInTown, patrol, wangClaims, wangIn } from "../../test/check-in-town.ts";
import { after, as, codesOf, now, today } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { asOf } from "../register/register.ts";
import { claimOf } from "./claim.ts";
import { settleClaim } from "./settle-claim.ts";

const register = checkInTown(patrol, wangIn, wangClaims);
const done: Command = { type: "complete-claim", claim: "k-wang", from: "2026-03-01" };
const told = (command: Command, actor = as("head"), of = register) => codesOf(decide(of, command, { actor, now }));

test("the community says that a claim was carried out", () => {
  // #region settle
  const decision = settleClaim(claimOf(asOf(register, "2026-11-23"), "k-wang")!, {
    type: "complete-claim",
    claim: "k-wang",
    from: "2026-03-01",
  });
  // #endregion settle
  assert.ok(decision.ok);
  const claim = claimOf(asOf(after(register, done), "2026-11-23"), "k-wang")!;
  assert.deepEqual([claim.state, claim.settled], ["done", "2026-03-01"]);
});

test("nobody says so of their own claim", () => {
  const own = checkInTown(patrol, { ...wangIn, who: "sun" } as Command, { ...wangClaims, who: "sun" } as Command);
  const onDay = { claim: "k-wang", from: today } as const;
  assert.deepEqual(told({ type: "complete-claim", ...onDay }, as("sun"), own), ["own-appointment"]);
  assert.deepEqual(told({ type: "withdraw-claim", ...onDay }, as("sun"), own), []);
});

test("it is settled once: what was done is not taken back, and not done before it was taken on", () => {
  const settled = after(register, done);
  assert.deepEqual(told({ type: "withdraw-claim", claim: "k-wang", from: "2026-04-01" }, as("head"), settled), ["claim-settled-already"]);
  assert.deepEqual(told({ ...done, from: "2026-01-31" }), ["before-the-claim"]);
  assert.equal(after(settled, done).seq, settled.seq);
});
