import assert from "node:assert/strict";
import { test } from "node:test";
import { holdsPhoneNumber } from "./phone-number.ts";

test("a number somebody could be called at is seen, however it is written", () => {
  // #region warn
  assert.ok(holdsPhoneNumber("联系王阿姨 13900001234"));
  // #endregion warn
  for (const text of ["139 0000 1234", "139-0000-1234", "+86 13900001234", "１３９００００１２３４", "0593-2801001", "电话05932801001转3"])
    assert.ok(holdsPhoneNumber(text), text);
});

test("dates, document numbers, house numbers and long numbers are none", () => {
  for (const text of [
    "2026年11月23日 18:00–20:30",
    "宁政〔2026〕139 号",
    "东园 1 幢 301",
    "11010519491231002X",
    "12345",
    "20261123180000",
    "1390000123",
  ])
    assert.ok(!holdsPhoneNumber(text), text);
});
