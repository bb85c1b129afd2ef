import assert from "node:assert/strict";
import { test } from "node:test";
import { isPartialDay } from "../day.ts";
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
