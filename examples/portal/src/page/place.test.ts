import assert from "node:assert/strict";
import { test } from "node:test";
import { placeFrom, searchFor, type Place } from "./place.ts";

const places: readonly Place[] = [
  {},
  { unit: "grid-0412" },
  { page: "history", unit: "grid-0412", day: "2025-06-30", seq: 12 },
  { page: "drafts", draft: "d-1" },
  { page: "person", unit: "grid-0412", person: "p-7" },
  { page: "access", person: "p-7" },
  { page: "privacy" },
  { page: "grids", network: "safety-net", unit: "grid-0412" },
  { page: "notices", grid: "grid-0412" },
  { page: "alliance", call: "c-1", unit: "patrol" },
  { page: "alliance", list: "check-ins" },
  { page: "chart", slice: "command" },
  { page: "rules", rule: "vacant-post" },
  { slice: "territory", unit: "a", day: "2025-06-30", lang: "en", list: "findings" },
];
for (const place of places) test(`${searchFor(place)} leads back to itself`, () => assert.deepEqual(placeFrom(searchFor(place)), place));

test("what an address says beside that is left out", () => {
  assert.deepEqual(placeFrom("?unit=&day=2026-02-30&list=people&page=secret&rule=golden&seq=-1&draft=&utm=x"), {});
});

test("an id with signs in it survives", () => {
  assert.deepEqual(placeFrom(searchFor({ unit: "a&b=c#d 近邻" })), { unit: "a&b=c#d 近邻" });
});

test("what is taken out of a place leaves nothing in its address", () => {
  assert.equal(searchFor({ unit: undefined, day: "2025-06-30" }), "?day=2025-06-30");
});
