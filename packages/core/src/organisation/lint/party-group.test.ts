import assert from "node:assert/strict";
import { test } from "node:test";
import { measuresOf, ruleOf, seesAll, withMembers } from "../../../test/lint-town.ts";
import { partyGroup } from "./party-group.ts";

const rule = ruleOf("party-group", { forms: ["branch"] });

for (const [what, full, probationary, measure] of [
  ["three members, one of them full, are enough", 1, 2, undefined],
  ["two are too few, though both are full", 2, 0, { value: 2, least: 3 }],
  ["three on probation have nobody to lead them", 0, 3, { value: 0, least: 1 }],
] as const)
  test(`of a party group ${what}`, () =>
    assert.deepEqual(measuresOf(partyGroup(withMembers(full, probationary), rule, seesAll)), measure ? [["garden-branch", measure]] : []));
