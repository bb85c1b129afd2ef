import assert from "node:assert/strict";
import { test } from "node:test";
import { isPartialDay } from "../day.ts";
import { safeParseCommand } from "../parse.ts";
import { partialDay, partialEnd } from "./shapes.schema.ts";

test("a day in part is of the calendar, in every year, month and day there is", () => {
  for (const year of [1900, 1999, 2000, 2023, 2024, 2100, 2400])
    for (let month = 0; month <= 13; month++)
      for (let day = 0; day <= 32; day++) {
        const two = (part: number) => String(part).padStart(2, "0");
        for (const text of [`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`])
          assert.equal(partialDay.safeParse(text).success, isPartialDay(text), text);
      }
});

for (const [text, isEnd] of [
  ["unknown", true],
  ["2019-06", true],
  ["unknown-2019", false],
  ["2019-6", false],
  ["20190601", false],
] as const)
  test(`"${text}" ${isEnd ? "says" : "does not say"} when something ended`, () => assert.equal(partialEnd.safeParse(text).success, isEnd));

for (const [why, name, faults] of [
  ["in no language", {}, [["wrong-form", "name", '{ "zh-Hans": "鹤峰社区" }']]],
  [
    "empty in one language, in another that is none",
    { "zh-Hans": "", "!!": "鹤峰" },
    [
      ["out-of-bounds", "name.zh-Hans", "≥ 1"],
      ["wrong-form", "name.!!", "zh-Hans"],
    ],
  ],
  ["that is a number", 5, [["wrong-type", "name", "string"]]],
] as const)
  test(`a name ${why} is told by what is wrong with it as it was given`, () => {
    const parsed = safeParseCommand({ type: "rename-unit", unit: "grid-1", name, from: "2026-03-01" });
    assert.ok(!parsed.ok);
    assert.deepEqual(
      parsed.faults.map(({ code, path, expected }) => [code, path.join("."), expected.join()]),
      faults,
    );
  });
