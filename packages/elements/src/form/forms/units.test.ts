import assert from "node:assert/strict";
import { test } from "node:test";
import { gridView } from "../../../test/grid-of-unit.ts";
import { unitView } from "../../../test/fixtures.ts";
import { commandOf, draftOf, fillIn } from "../draft.ts";
import { countResidents } from "./units.ts";

const opened = (unit = gridView()) => draftOf(countResidents, { seq: 10, day: "2026-11-23", unit });
const valuesOf = ({ values: { households, residents, precision } } = opened()) => [households, residents, precision];

test("residents are counted anew from how they were counted last, where that is told", () => {
  assert.deepEqual(valuesOf(), ["420", "1100", "about"]);
  assert.deepEqual(valuesOf(opened(gridView({ residents: { under: 5 } }))), ["420", "", "exact"]);
  assert.deepEqual(valuesOf(opened(unitView())), ["", "", "exact"]);
});

test("both figures are as sure as somebody says", () => {
  const made = commandOf(fillIn(opened(), "households", "430"));
  assert.deepEqual("command" in made && made.command, {
    type: "count-residents",
    area: "grid-1",
    households: { value: 430, precision: "about" },
    residents: { value: 1100, precision: "about" },
    from: "2026-11-23",
    readSeq: 10,
  });
});
