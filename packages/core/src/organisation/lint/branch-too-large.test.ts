import assert from "node:assert/strict";
import { test } from "node:test";
import { measuresOf, ruleOf, seesAll, withMembers } from "../../../test/lint-town.ts";
import { branchTooLarge } from "./branch-too-large.ts";

const rule = ruleOf("branch-too-large", { forms: ["branch"] });

test("a branch has fifty members at most, those on probation included", () => {
  assert.deepEqual(measuresOf(branchTooLarge(withMembers(48, 2), rule, seesAll)), []);
  assert.deepEqual(measuresOf(branchTooLarge(withMembers(48, 3), rule, seesAll)), [["garden-branch", { value: 51, most: 50 }]]);
});
