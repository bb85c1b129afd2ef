import assert from "node:assert/strict";
import { test } from "node:test";
import { readPartialDay } from "./partial-day.ts";

for (const [written, read] of [
  ["2019", "2019"],
  ["2019年", "2019"],
  ["2019-06", "2019-06"],
  ["2019.6", "2019-06"],
  ["２０１９年６月", "2019-06"],
  ["2019年6月1日", "2019-06-01"],
  [" 2019/06/01 ", "2019-06-01"],
  ["不详", "unknown"],
  ["Unknown", "unknown"],
  ["至今", "open"],
  ["last year", undefined],
  ["19-06", undefined],
  ["2019-6-", undefined],
] as const)
  test(`“${written}” is ${read ?? "no day"}`, () => assert.equal(readPartialDay(written), read));
