import assert from "node:assert/strict";
import { test } from "node:test";
import { as, now, town, townParticulars } from "../../test/town.ts";
import type { Actor } from "../access/actor.ts";
import { makeView } from "./make-view.ts";

const may = (unit: string, actor: Actor) => {
  const view = makeView("unit", { unit }, { register: town(), particulars: townParticulars, actor, now });
  assert.ok(view.view === "unit");
  return view.may;
};

test("the public may do nothing with a unit", () => assert.deepEqual(may("east-cc", "public"), []));

test("a secretary may move what stands under theirs, and not what stands elsewhere", () => {
  assert.ok(may("garden-branch", as("sun")).includes("move-unit"));
  assert.ok(!may("qx-wc", as("sun")).includes("move-unit"));
});

test("people are enrolled where they live", () => {
  assert.ok(may("east", as("head")).includes("enrol-person"));
  assert.ok(!may("east-cc", as("head")).includes("enrol-person"));
});

test("what has to go somewhere when a unit is split is told to whoever may split it", () => {
  const standing = (unit: string, actor: Actor) => {
    const view = makeView("unit", { unit }, { register: town(), particulars: townParticulars, actor, now });
    assert.ok(view.view === "unit");
    return view.standing?.map(({ id }) => id).sort();
  };
  assert.equal(standing("east", "public"), undefined);
  assert.deepEqual(standing("east", as("head")), ["east-cc", "garden"]);
});

test("who heads a unit may end what stands under it, not the unit itself; the one on top only who sees the whole county", () => {
  const ends = ["change-kind", "set-areas", "merge-units", "split-unit", "dissolve-unit"] as const;
  const offered = (unit: string, actor: Actor) => ends.filter((command) => may(unit, actor).includes(command));
  assert.deepEqual([offered("garden-branch", as("sun")), offered("east-cc", as("sun"))], [ends, []]);
  assert.deepEqual([offered("east-cc", as("boss")), offered("conference", as("head"))], [ends, ends]);
  assert.ok(may("east-cc", as("sun")).includes("rename-unit"));
});
