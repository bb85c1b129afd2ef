import assert from "node:assert/strict";
import { test } from "node:test";
import { fixesOf, ruleOf, toldOf, withFacts } from "../../../test/lint-town.ts";
import { today, townOn } from "../../../test/town.ts";
import { orphan } from "./orphan.ts";

const rule = ruleOf("orphan", {});

test("every unit of the town hangs on something, and a grid under a gap does", () =>
  assert.deepEqual(orphan(townOn(), rule), { of: 14, members: [] }));

test("a unit whose link names one that is gone is found, since that one went", () => {
  const found = orphan(withFacts(townOn(), { subject: "garden-branch", aspect: "organisation", from: "2026-06-01" }), rule);
  assert.deepEqual(toldOf(found, "since"), [
    ["grid-1", "2026-06-01"],
    ["grid-2", "2026-06-01"],
  ]);
});

test("a unit on top of a slice below its first level is found, and is to be moved there", () => {
  const found = orphan(withFacts(townOn(), { subject: "qx-wc", aspect: "superior" }, { subject: "qx", aspect: "within" }), rule);
  assert.deepEqual(toldOf(found), [["qx"], ["qx-wc"]]);
  assert.deepEqual(fixesOf(found), [
    { command: "move-unit", with: { unit: "qx", slice: "territory", from: today } },
    { command: "move-unit", with: { unit: "qx-wc", slice: "command", from: today } },
  ]);
});

test("a community lost in the middle of the territory is found with what lies on it still in its place", () => {
  const found = orphan(withFacts(townOn(), { subject: "east", aspect: "within", value: "nowhere" }), rule);
  assert.deepEqual(toldOf(found)[0], ["east"]);
});

test("an organisation set on an area that is gone is to be set on the others", () => {
  const found = orphan(
    withFacts(
      townOn(),
      { subject: "garden-branch", aspect: "setOn", value: ["garden", "yard"], refs: ["garden", "yard"] },
      { subject: "yard", aspect: "area", from: "2026-06-01" },
    ),
    rule,
  );
  assert.deepEqual(toldOf(found, "since"), [
    ["grid-3", "2026-06-01"],
    ["garden-branch", "2026-06-01"],
  ]);
  assert.deepEqual(fixesOf(found), [undefined, { command: "set-areas", with: { unit: "garden-branch", areas: ["garden"], from: today } }]);
});
