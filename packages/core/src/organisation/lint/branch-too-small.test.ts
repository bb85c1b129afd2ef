import assert from "node:assert/strict";
import { test } from "node:test";
import { fixesOf, measuresOf, ruleOf, seesAll, withMembers } from "../../../test/lint-town.ts";
import { branchTooSmall } from "./branch-too-small.ts";

const rule = ruleOf("branch-too-small", { forms: ["branch"] });

test("a branch of three full members is large enough", () =>
  assert.deepEqual(branchTooSmall(withMembers(3, 0), rule, seesAll), { of: 1, members: [] }));

test("case 18: a probationary member does not count towards the three", () => {
  const found = branchTooSmall(withMembers(2, 5), rule, seesAll);
  assert.deepEqual(measuresOf(found), [["garden-branch", { value: 2, least: 3 }]]);
  assert.deepEqual(fixesOf(found), [{ command: "count-members", with: { organisation: "garden-branch" } }]);
});

test("a county may ask for more", () =>
  assert.deepEqual(measuresOf(branchTooSmall(withMembers(4, 0), { ...rule, least: 5 }, seesAll)), [
    ["garden-branch", { value: 4, least: 5 }],
  ]));
