import assert from "node:assert/strict";
import { test } from "node:test";
import type { CodeScheme } from "../profile/profile.ts";
import { codeSchemes } from "./code-schemes.ts";
import { isUndivided, spansCommunities } from "./code-schemes/specialised-grid-code.ts";

const forms: { readonly [Scheme in CodeScheme]: readonly [good: readonly string[], bad: readonly string[]] } = {
  "division-6": [["999901"], ["099901", "99990", "9999012", "99990a"]],
  "township-9": [
    ["999901001", "999901100"],
    ["999901000", "999901600", "99990100"],
  ],
  "community-12": [
    ["999901001001", "999901001200"],
    ["999901001000", "999901001601", "99990100100"],
  ],
  "grid-14": [["99990100100101"], ["99990100100100", "999901001001001"]],
  "grid-15": [["999901001001001"], ["999901001001000", "99990100100101"]],
  "specialised-grid-20": [
    ["01010099990100100100", "01010099990100160101"],
    ["01010099990100100000", "0101009999010010010"],
  ],
};

for (const [scheme, [good, bad]] of Object.entries(forms) as [CodeScheme, readonly [readonly string[], readonly string[]]][])
  test(`a code by ${scheme} is known by its form`, () => {
    for (const code of good) assert.equal(codeSchemes[scheme](code), true, code);
    for (const code of bad) assert.equal(codeSchemes[scheme](code), false, code);
  });

test("a specialised grid tells whether it spans communities, and whether what it covers is divided", () => {
  assert.deepEqual(["01010099990100160101", "01010099990100100101"].map(spansCommunities), [true, false]);
  assert.deepEqual(["01010099990100100100", "01010099990100100101"].map(isUndivided), [true, false]);
});
