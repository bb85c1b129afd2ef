import assert from "node:assert/strict";
import { test } from "node:test";
import { divisions, stemOf, urbanCommunities } from "./divisions.ts";

const count = (kind: string) => divisions.filter((division) => division.kind === kind).length;

test("the list has 357 places, each under its own id and code", () => {
  assert.equal(divisions.length, 357);
  assert.equal(new Set(divisions.map(({ id }) => id)).size, 357);
  assert.equal(new Set(divisions.map(({ code }) => code)).size, 357);
});

for (const [kind, places] of [
  ["county", 1],
  ["subdistrict", 2],
  ["town", 11],
  ["township", 3],
  ["development-zone", 1],
  ["community", 28],
  ["town-community", 10],
  ["zone-community", 16],
  ["village", 285],
] as const)
  test(`${places} of them are of kind ${kind}`, () => assert.equal(count(kind), places));

test("a place lies in the one whose code its own begins with, and stands after it", () => {
  const seen = new Map<string, string>();
  for (const { id, code, within } of divisions) {
    seen.set(id, code);
    if (within === undefined) assert.equal(id, "jiaocheng");
    else assert.ok(code.startsWith(seen.get(within)!), `${id} in ${within}`);
  }
});

test("what the ids of a community's compounds and grids begin with is its alone", () => {
  assert.equal(new Set(urbanCommunities.map(stemOf)).size, 28);
});
