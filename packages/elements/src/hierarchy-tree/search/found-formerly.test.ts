import assert from "node:assert/strict";
import { test } from "node:test";
import { foundFormerly, markedFormerly } from "./found-formerly.ts";

const row = { id: "j", name: "东西社区", formerly: ["东社区", "西社区", "999901001001"] };

for (const [title, text, found] of [
  ["by a name it had", "东社", "曾用：东社区"],
  ["by the initials of one", "dsq", "曾用：东社区"],
  ["by a code it had", "1001", "曾用：999901001001"],
  ["by its name: that is plain to see", "社区", undefined],
  ["by nothing that was typed", " ", undefined],
  ["by what it never was called", "南", undefined],
] as const)
  test(`says of a row found ${title}: ${found ?? "nothing"}`, () => assert.equal(foundFormerly(row, text, "zh-Hans"), found));

test("a row keeps its own marks beside that one", () => {
  const badges = [{ text: "重点" }];
  assert.deepEqual(markedFormerly({ ...row, badges }, "东社", "en").badges, [...badges, { text: "formerly 东社区" }]);
  assert.equal(markedFormerly(row, "社区", "en"), row);
});
