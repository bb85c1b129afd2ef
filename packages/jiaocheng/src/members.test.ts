import assert from "node:assert/strict";
import { test } from "node:test";
import { asOf, findingsOf, membersOf, unitsOf } from "@jinlin/core";
import { tooLarge, tooSmall } from "./members.ts";
import { sampleRegister } from "./testing/sample-register.ts";

const state = asOf(sampleRegister(), "2026-11-23");
const found = (id: string) =>
  findingsOf(state, { counts: () => true, isCovered: () => false, shows: () => true, membership: () => "full" }).find(
    ({ rule }) => rule.id === id,
  )!.members.length;

test("every branch and every town committee is counted, and no overlay", () => {
  const counted = unitsOf(state, "organisation").filter(({ id }) => membersOf(state, id) !== undefined);
  assert.deepEqual([...new Set(counted.map(({ kind }) => kind))].sort(), ["branch", "town-committee"]);
  assert.equal(counted.filter(({ kind }) => kind === "branch").length, 63);
});

test("most branches are sound, and a few are not", () => {
  assert.deepEqual([found("branch-too-small"), found("branch-too-large"), found("committee-size")], [tooSmall, tooLarge, 0]);
});

test("what only a mistake in the records would bring about is not found in the sample", () => {
  for (const id of ["two-answer", "post-abolished", "unit-gone", "orphan", "duplicate-code", "code-malformed", "unknown-kind"])
    assert.equal(found(id), 0, id);
});
