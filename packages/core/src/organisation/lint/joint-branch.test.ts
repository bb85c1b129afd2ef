import assert from "node:assert/strict";
import { test } from "node:test";
import { measuresOf, ruleOf, withFacts } from "../../../test/lint-town.ts";
import { townOn } from "../../../test/town.ts";
import { jointBranch } from "./joint-branch.ts";

const rule = ruleOf("joint-branch", { forms: ["branch"] });
const on = (...areas: string[]) => withFacts(townOn(), { subject: "garden-branch", aspect: "setOn", value: areas, refs: areas });

test("a joint branch is of five units at most", () => {
  assert.deepEqual(jointBranch(townOn(), rule), { of: 1, members: [] });
  assert.deepEqual(measuresOf(jointBranch(on("garden", "yard", "grid-1", "grid-2", "grid-3"), rule)), []);
  assert.deepEqual(measuresOf(jointBranch(on("garden", "yard", "grid-1", "grid-2", "grid-3", "east"), rule)), [
    ["garden-branch", { value: 6, most: 5 }],
  ]);
});
