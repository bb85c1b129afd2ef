import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown, gridsTownOn } from "../../../test/grids-town.ts";
import { fixesOf, ruleOf, toldOf } from "../../../test/lint-town.ts";
import { after, today } from "../../../test/town.ts";
import { asOf } from "../../register/register.ts";
import { noticeStale } from "./notice-stale.ts";

const rule = ruleOf("notice-stale", {});

test("a notice nobody has confirmed for longer than the county allows is found since the first day it was too long", () => {
  const found = noticeStale(gridsTownOn(), rule);
  assert.deepEqual([toldOf(found, "since"), found.of], [[["grid-1", "2022-07-01"]], 1]);
  assert.deepEqual(fixesOf(found), [{ command: "confirm-notice", with: { grid: "grid-1", from: today } }]);
});

test("on its last good day it is not", () => {
  assert.deepEqual(noticeStale(gridsTownOn("2022-06-30"), rule), { of: 1, members: [] });
  assert.equal(noticeStale(gridsTownOn("2022-07-01"), rule).members.length, 1);
});

test("confirmed it is good again", () =>
  assert.deepEqual(
    noticeStale(asOf(after(gridsTown(), { type: "confirm-notice", grid: "grid-1", from: today }), today), rule).members,
    [],
  ));

test("where the profile says nothing of notices none is stale", () => {
  const { gridNotice: _, ...profile } = gridsTownOn().profile;
  assert.deepEqual(noticeStale({ ...gridsTownOn(), profile }, rule), { of: 1, members: [] });
});
