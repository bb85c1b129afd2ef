import assert from "node:assert/strict";
import { test } from "node:test";
import { measuresOf, ruleOf, seesAll, withMembers } from "../../../test/lint-town.ts";
import { generalBranchSize } from "./general-branch-size.ts";

const rule = ruleOf("general-branch-size", { forms: ["branch"] });

test("a general branch has more than fifty members", () => {
  assert.deepEqual(measuresOf(generalBranchSize(withMembers(50, 1), rule, seesAll)), []);
  assert.deepEqual(measuresOf(generalBranchSize(withMembers(50, 0), rule, seesAll)), [["garden-branch", { value: 50, least: 51 }]]);
});
