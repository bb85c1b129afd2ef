import assert from "node:assert/strict";
import { test } from "node:test";
import { seesAll, withFacts, withMembers } from "../../../test/lint-town.ts";
import { townOn } from "../../../test/town.ts";
import { countedIn } from "./counted-in.ts";

const forms = ["branch", "department"];

test("only what the viewer may know is looked at: nothing else is counted, found or said to be unknown", () => {
  const sight = { ...seesAll, counts: ({ id }: { readonly id: string }) => id === "org-dept" };
  assert.deepEqual(countedIn(withMembers(2, 0), forms, sight), { counted: [], unknown: 1 });
});

test("what nobody has counted is said to be unknown", () => {
  const { counted, unknown } = countedIn(withMembers(2, 1), forms, seesAll);
  assert.deepEqual(
    counted.map(({ unit, full, total }) => [unit.id, full, total]),
    [["garden-branch", 2, 3]],
  );
  assert.equal(unknown, 1);
});

test("where few are covered, an organisation of few is as one that nobody has counted", () => {
  const covered = { ...seesAll, isCovered: () => true };
  assert.deepEqual(countedIn(withMembers(20, 4), forms, covered), { counted: [], unknown: 2 });
  assert.equal(countedIn(withMembers(20, 5), forms, covered).counted.length, 1);
});

test("the charter's thresholds are never asked of an overlay, whatever a profile names", () => {
  const state = withFacts(townOn(), { subject: "east-cc", aspect: "members", value: { full: 1, probationary: 0 } });
  assert.deepEqual(countedIn(state, ["community-committee"], seesAll), { counted: [], unknown: 0 });
});
