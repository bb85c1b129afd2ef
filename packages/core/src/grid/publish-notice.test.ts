import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown, gridsTownOn } from "../../test/grids-town.ts";
import { after, as, codesOf, now, today } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { unitOf } from "../organisation/unit.ts";
import { safeParseCommand } from "../parse.ts";
import { asOf, type Register } from "../register/register.ts";
import { noticeOf } from "./grid-notice.ts";
import { publishNotice } from "./publish-notice.ts";

const notice = { type: "publish-notice", grid: "grid-1", extent: "青桥路 1–40 号", phone: "0593-2801002", from: today } as const;
const given = (command: Command, person = "head", register: Register = gridsTown()) =>
  codesOf(decide(register, command, { actor: as(person), now }));

test("a notice takes the place of the one before it, and is confirmed the day it is published", () => {
  // #region publish
  const first = gridsTownOn();
  const decision = publishNotice(first, unitOf(first, "grid-1")!, notice);
  // #endregion publish
  assert.ok(decision.ok);
  const register = after(gridsTown(), notice);
  assert.equal(noticeOf(asOf(register, "2026-11-22"), "grid-1")?.phone, "0593-2801001");
  assert.deepEqual(noticeOf(asOf(register, today), "grid-1"), { extent: notice.extent, phone: notice.phone, confirmed: today });
});

test("the same sent twice changes nothing; published again on another day it is confirmed anew", () => {
  const register = after(gridsTown(), notice);
  assert.deepEqual(decide(register, notice, { actor: as("head"), now }), { ok: true, events: [] });
  const again = after(register, { ...notice, from: "2027-01-01" });
  assert.equal(noticeOf(asOf(again, "2027-01-01"), "grid-1")?.confirmed, "2027-01-01");
});

test("what is recorded for a later day stays", () => {
  const register = after(after(gridsTown(), { ...notice, from: "2027-01-01", phone: "0593-2801003" }), notice);
  const phones = ([today, "2027-01-01"] as const).map((day) => noticeOf(asOf(register, day), "grid-1")?.phone);
  assert.deepEqual(phones, ["0593-2801002", "0593-2801003"]);
});

for (const [why, more, codes] of [
  ["a grid nobody knows", { grid: "none" }, ["unknown"]],
  ["what is no grid", { grid: "garden" }, ["notice-not-of-grid"]],
  ["an organisation", { grid: "garden-branch" }, ["notice-not-of-grid"]],
  ["a day before the grid was there", { from: "2021-01-01" }, ["unit-not-there"]],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(given({ ...notice, ...more }), codes));

test("refuses what rests on a notice somebody changed since", () =>
  assert.deepEqual(given({ ...notice, phone: "0593-2801009", readSeq: 2 }, "head", after(gridsTown(), notice)), ["changed-since"]));

test("who answers for the grid publishes its notice", () => {
  assert.deepEqual(given(notice, "sun"), []);
  assert.deepEqual(given({ ...notice, grid: "grid-3" }, "sun"), ["not-open-to-you"]);
  assert.deepEqual(given(notice, "li"), ["not-open-to-you"]);
});

for (const [why, more] of [
  ["with somebody's own phone", { phone: "13900000000" }],
  ["with an identity number in it", { extent: "110101199003078515" }],
  ["without a phone", { phone: "" }],
] as const)
  test(`a notice ${why} is none`, () => assert.equal(safeParseCommand({ ...notice, ...more }).ok, false));
