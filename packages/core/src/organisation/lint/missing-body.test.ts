import assert from "node:assert/strict";
import { test } from "node:test";
import { fixesOf, ruleOf, toldOf } from "../../../test/lint-town.ts";
import { after, today, town, townOn } from "../../../test/town.ts";
import { asOf } from "../../register/register.ts";
import type { RegisterOrganisation } from "../register-organisation.ts";
import { missingBody } from "./missing-body.ts";

const committee = ruleOf("missing-body", { level: "community" });

test("a community without a committee is found, and one is to be set up there, under what the gap stands under", () => {
  const found = missingBody(townOn(), committee);
  assert.deepEqual(toldOf(found), [["west"]]);
  assert.deepEqual(fixesOf(found), [
    { command: "register-organisation", with: { form: "community-committee", areas: ["west"], superior: "qx-wc", from: today } },
  ]);
});

test("a gap under a gap has nothing above it yet that a body could be set up under", () =>
  assert.deepEqual(fixesOf(missingBody(townOn(), ruleOf("missing-body", { level: "branch" }))), [
    { command: "register-organisation", with: { form: "branch", areas: ["yard"], from: today } },
  ]));

test("set up as it says, with an id and a name, nothing is missing any more", () => {
  const [fix] = fixesOf(missingBody(townOn(), committee)) as [{ readonly with: Pick<RegisterOrganisation, "form" | "from"> }];
  const register = after(town(), { type: "register-organisation", unit: "west-cc", name: "西社区大党委", ...fix.with });
  assert.deepEqual(missingBody(asOf(register, today), committee).members, []);
});
