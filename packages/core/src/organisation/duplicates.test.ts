import assert from "node:assert/strict";
import { test } from "node:test";
import { duplicatesOf, type DuplicateReason } from "./duplicates.ts";
import type { Particulars } from "./person.ts";

const known = (...people: readonly (readonly [name: string, phone?: string])[]): ReadonlyMap<string, Particulars> =>
  new Map(
    people.map(([name, phone], place) => {
      const person = `p-${place}`;
      const consent = { basis: "holds-post", notice: "n-1", day: "2026-01-01" } as const;
      return [person, { person, name, ...(phone && { phone }), consent }];
    }),
  );

test("case 15: the same name twice is shown as alike, and stays two people", () => {
  // #region duplicates
  const alike = duplicatesOf(known(["陈明"], ["陈明"], ["陈晓明"]), "p-0");
  // #endregion duplicates
  assert.deepEqual(alike, [{ person: "p-1", why: ["same-name"] }]);
});

for (const [one, other, why] of [
  ["陈明", "陳明", ["script"]],
  ["陈明", "陈 明", ["spacing"]],
  ["陈明", "陳　明", ["script", "spacing"]],
  ["买买提·艾力", "买买提艾力", ["spacing"]],
  ["买买提·艾力", "買買提•艾力", ["script", "spacing"]],
  ["买买提・艾力", "买买提·艾力", ["spacing"]],
  ["Ａｌｉ", "ali", ["same-name"]],
  ["畲小满", "畲小满", ["same-name"]],
  ["鄭鍾", "郑钟", ["script"]],
  ["𠮷野", "𠮷 野", ["spacing"]],
] as [string, string, DuplicateReason[]][])
  test(`case 15: "${one}" may be "${other}"`, () => {
    assert.deepEqual(duplicatesOf(known([one], [other]), "p-0"), [{ person: "p-1", why }]);
    assert.deepEqual(duplicatesOf(known([one], [other]), "p-1"), [{ person: "p-0", why }]);
  });

for (const [one, other] of [
  ["𠮷野", "吉野"],
  ["𠮷野", "𠮶野"],
  ["畲小满", "佘小满"],
  ["陈明", "陈明明"],
] as const)
  test(`case 15: "${one}" is not "${other}"`, () => assert.deepEqual(duplicatesOf(known([one], [other]), "p-0"), []));

for (const [one, other, alike] of [
  ["19900000001", "+86 199-0000-0001", true],
  ["19900000001", "0086 19900000001", true],
  ["0593 2888765", "05932888765", true],
  ["19900000001", "19900000002", false],
  ["110", "110", false],
] as const)
  test(`the phones ${one} and ${other} are ${alike ? "one" : "two"}`, () =>
    assert.deepEqual(
      duplicatesOf(known(["陈明", one], ["王二", other]), "p-0").map(({ why }) => why),
      alike ? [["same-phone"]] : [],
    ));

test("who has nothing personal on record is like nobody", () => assert.deepEqual(duplicatesOf(known(["陈明"]), "p-9"), []));
