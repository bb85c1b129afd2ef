import assert from "node:assert/strict";
import { test } from "node:test";
import { checkInTown, patrol, wangClaims, wangIn } from "../../test/check-in-town.ts";
import { after, as, codesOf, now } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { asOf } from "../register/register.ts";
import { closeNeed } from "./close-need.ts";
import { needOf, needsOf } from "./need.ts";

const close: Command = { type: "close-need", need: "n-patrol", from: "2026-05-01" };
const told = (...before: readonly Command[]) => codesOf(decide(checkInTown(...before), close, { actor: as("head"), now }));

test("what is taken off a list stood there until that day", () => {
  const register = checkInTown(patrol);
  // #region close
  const first = asOf(register, "2026-05-01");
  const decision = closeNeed(first, needOf(first, "n-patrol")!, { type: "close-need", need: "n-patrol", from: "2026-05-01" });
  // #endregion close
  assert.ok(decision.ok);
  const closed = after(register, close);
  assert.deepEqual([needsOf(asOf(closed, "2026-04-30")).length, needsOf(asOf(closed, "2026-05-01")).length], [1, 0]);
});

test("not while somebody has taken it on; once that is done it may go", () => {
  assert.deepEqual(told(patrol, wangIn, wangClaims), ["claims-open"]);
  assert.deepEqual(told(patrol, wangIn, wangClaims, { type: "complete-claim", claim: "k-wang", from: "2026-03-01" }), []);
});

test("not twice", () => assert.deepEqual(told(patrol, close), ["need-not-open"]));
