import assert from "node:assert/strict";
import { test } from "node:test";
import { maskName, maskPhone } from "./mask.ts";

for (const [name, masked] of [
  ["陈明", "陈＊"],
  ["欧阳明月", "欧＊"],
  ["𠮷野", "𠮷＊"],
  ["买买提·艾力", "买＊"],
  ["", "＊"],
] as const)
  test(`case 15: "${name}" is shown as "${masked}"`, () => assert.equal(maskName(name), masked));

test("of a phone number the ends show, of a short one nothing", () => {
  assert.equal(maskPhone("13812345678"), "138****5678");
  for (const short of ["110", "28887654"]) assert.equal(maskPhone(short), "****");
});
