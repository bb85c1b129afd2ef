import assert from "node:assert/strict";
import { test } from "node:test";
import { ledger, today, townOn, townProfile, townRecords } from "../../test/town.ts";
import { fold } from "../county.ts";
import { asOf } from "../register/register.ts";
import { hierarchyOf } from "./hierarchy-of.ts";
import { sliceRows } from "./slice-rows.ts";

const rows = (state = townOn(), slice = "command") =>
  Object.fromEntries(sliceRows(state, slice).map(({ id, parentId, missing }) => [id, missing ? [parentId, "missing"] : parentId]));

test("the chain of command runs from the conference down to the grids, gaps included", () => {
  assert.deepEqual(rows(), {
    conference: null,
    "qx-wc": "conference",
    "east-cc": "qx-wc",
    west: ["qx-wc", "missing"],
    "garden-branch": "east-cc",
    yard: ["west", "missing"],
    "grid-1": "garden-branch",
    "grid-2": "garden-branch",
    "grid-3": "yard",
  });
});

test("a branch whose superior is two levels up hangs under the gap between, not beside it", () => {
  const [adopted, imported] = ledger();
  const events = imported!.events.map((event) => event);
  events.push({
    type: "organisation-registered",
    v: 1,
    subject: "yard-branch",
    form: "branch",
    name: "西院党支部",
    superior: "qx-wc",
    area: "yard",
    from: "2022-01-01",
  });
  const state = asOf(fold([adopted!, { ...imported!, events }]), today);
  assert.equal(rows(state)["yard-branch"], "west");
  assert.equal(rows(state)["grid-3"], "yard-branch");
});

test("another slice of the same register is the territory", () => {
  assert.deepEqual(rows(townOn(), "territory"), { qq: null, qx: "qq", east: "qx", west: "qx" });
});

test("before the county began there is nothing to show", () => assert.deepEqual(rows(townOn("2021-12-31")), {}));

test("siblings stand by code", () => {
  assert.deepEqual(
    sliceRows(townOn(), "command")
      .filter(({ level }) => level === 4)
      .map(({ unit }) => unit.code),
    townRecords.areas!.filter(({ kind }) => kind === "grid").map(({ code }) => code),
  );
});

test("a slice the profile does not have is the caller's mistake", () => {
  assert.throws(() => sliceRows(townOn(), "no-such"), { name: "RangeError", message: /"no-such"; it has command, territory/ });
});

test("an appointment leaves the hierarchy standing; the day it speaks of does not change that", () => {
  const state = townOn();
  assert.equal(hierarchyOf(state, "command"), hierarchyOf(asOf(state.register, today), "command"));
  assert.equal(townProfile.slices[0]!.id, "command");
});
