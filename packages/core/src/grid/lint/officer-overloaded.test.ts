import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTownOn } from "../../../test/grids-town.ts";
import { ruleOf, toldOf } from "../../../test/lint-town.ts";
import { officerOverloaded } from "./officer-overloaded.ts";

const found = (most?: number) => officerOverloaded(gridsTownOn(), ruleOf("officer-overloaded", most === undefined ? {} : { most }));

test("who answers for more grids than the county wants is found once, at the first of their posts", () => {
  assert.deepEqual(toldOf(found(1), "measure"), [["grid-1/net-officer/safety-net", { value: 2, most: 1 }]]);
  assert.equal(found(1).of, 2);
});

test("as many as the county wants are not too many", () => assert.deepEqual(toldOf(found(2)), []));

test("where the county says nothing four grids are not too many", () => assert.deepEqual(found(), { of: 2, members: [] }));
