import assert from "node:assert/strict";
import { test } from "node:test";
import { checkInRow, checkInsView } from "../../test/check-in-fixtures.ts";
import { checkInsShown, isLooking, type CheckInFilter } from "./check-in-rows.ts";

const looked = (filter: Partial<CheckInFilter>, over = {}) =>
  checkInsShown(checkInsView(over), { text: "", capacity: undefined, ...filter }).map(({ id }) => id);

test("people are found by part of a name, organisations by theirs, in any width and case", () => {
  assert.deepEqual(looked({ text: "赵" }), ["c-1", "c-2"]);
  assert.deepEqual(looked({ text: " 税务 " }), ["c-4"]);
  const rows = [checkInRow("c-9", { person: { id: "p-9", name: "Anna Lin" } })];
  assert.deepEqual(looked({ text: "ａｎｎａ" }, { rows }), ["c-9"]);
});

test("those of a capacity are found, and of a name in it", () => {
  assert.deepEqual(looked({ capacity: "volunteer" }), ["c-2", "c-3"]);
  assert.deepEqual(looked({ capacity: "volunteer", text: "孙" }), ["c-3"]);
});

test("who has no name to be seen is found by none", () =>
  assert.deepEqual(looked({ text: "李" }, { rows: [checkInRow("c-9", { person: {} })] }), []));

test("nobody is looked for by blanks", () => {
  assert.equal(isLooking({ text: "  ", capacity: undefined }), false);
  assert.equal(isLooking({ text: "", capacity: "member" }), true);
  assert.equal(isLooking({ text: "赵", capacity: undefined }), true);
});
