import assert from "node:assert/strict";
import { test } from "node:test";
import { measuresOf, ruleOf, seesAll, withMembers } from "../../../test/lint-town.ts";
import { committeeSize } from "./committee-size.ts";

const rule = ruleOf("committee-size", { forms: ["branch"] });

test("a committee has more than a hundred members", () => {
  assert.deepEqual(measuresOf(committeeSize(withMembers(99, 2), rule, seesAll)), []);
  assert.deepEqual(measuresOf(committeeSize(withMembers(99, 1), rule, seesAll)), [["garden-branch", { value: 100, least: 101 }]]);
});
