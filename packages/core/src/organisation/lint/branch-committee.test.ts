import assert from "node:assert/strict";
import { test } from "node:test";
import { fixesOf, measuresOf, ruleOf, seesAll, withMembers } from "../../../test/lint-town.ts";
import { branchCommittee } from "./branch-committee.ts";

const rule = ruleOf("branch-committee", { forms: ["branch"], postKinds: ["secretary", "deputy"] });
const seat = (subject: string, post: string, person: string) => ({
  subject,
  aspect: "appointment" as const,
  value: { post: `garden-branch/${post}`, person, mode: "full" },
  refs: [`garden-branch/${post}`, person],
});

test("a branch of fewer than seven full members needs no committee", () =>
  assert.deepEqual(branchCommittee(withMembers(6, 9), rule, seesAll), { of: 0, members: [] }));

test("from seven on it needs three to seven people on it, and the first empty seat is to be filled", () => {
  const found = branchCommittee(withMembers(7, 0, seat("x", "secretary", "wang")), rule, seesAll);
  assert.deepEqual(measuresOf(found), [["garden-branch", { value: 1, least: 3, most: 7 }]]);
  assert.deepEqual(fixesOf(found), [{ command: "appoint-person", with: { post: "garden-branch/deputy" } }]);
});

test("case 10: one person in two seats of it is one person", () => {
  const state = withMembers(7, 0, seat("x", "secretary", "wang"), seat("y", "deputy", "wang"), seat("z", "deputy", "li"));
  assert.deepEqual(measuresOf(branchCommittee(state, rule, seesAll)), [["garden-branch", { value: 2, least: 3, most: 7 }]]);
  assert.deepEqual(measuresOf(branchCommittee(state, { ...rule, least: 2 }, seesAll)), []);
});

test("eight are too many", () => {
  const eight = Array.from({ length: 8 }, (_, at) => seat(`x${at}`, "deputy", `p${at}`));
  assert.deepEqual(measuresOf(branchCommittee(withMembers(9, 0, ...eight), rule, seesAll)), [
    ["garden-branch", { value: 8, least: 3, most: 7 }],
  ]);
});
