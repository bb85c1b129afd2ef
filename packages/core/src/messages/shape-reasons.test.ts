import assert from "node:assert/strict";
import { test } from "node:test";
import type { ReadFault } from "../geo/read-shapes.ts";
import type { ShapeFault } from "../geo/shape-fault.ts";
import { shapeReasonsIn } from "./shape-reasons.ts";
import { wordsIn } from "./words.ts";

type Coded = ShapeFault | ReadFault;
const where = [119.5, 26.6] as const;
const examples: { readonly [Code in Coded["code"]]: Extract<Coded, { readonly code: Code }> } = {
  empty: { code: "empty", id: "grid-1" },
  "out-of-range": { code: "out-of-range", id: "grid-1", where },
  "ring-open": { code: "ring-open", id: "grid-1", where },
  "too-few-points": { code: "too-few-points", id: "grid-1", where, points: 2 },
  "crosses-itself": { code: "crosses-itself", id: "grid-1", where },
  "hole-outside": { code: "hole-outside", id: "grid-1", where },
  overlap: { code: "overlap", id: "grid-1", other: "grid-2", area: 1234.5678, where },
  gap: { code: "gap", area: 2_345_678, where },
  outside: { code: "outside", id: "grid-1", area: 1.2345, where },
  "crs-missing": { code: "crs-missing" },
  "crs-contradicted": { code: "crs-contradicted", said: "GCJ-02", told: "EPSG:4326" },
  "not-geojson": { code: "not-geojson" },
  "no-ground": { code: "no-ground", at: 4, type: "Point" },
  "wrong-coordinates": { code: "wrong-coordinates", at: 4 },
  "id-missing": { code: "id-missing", at: 4 },
  "id-twice": { code: "id-twice", at: 4, id: "grid-1" },
};

for (const [code, fault] of Object.entries(examples))
  test(`${code} is told in both languages, with whose it is and where`, () => {
    const [zh, en] = [shapeReasonsIn("zh-CN"), shapeReasonsIn("en-GB")].map(({ shapeFault }) => shapeFault(fault));
    assert.match(zh!, /\p{Script=Han}/u);
    assert.doesNotMatch(en!, /\p{Script=Han}|undefined|NaN/u);
    for (const words of [zh!, en!]) {
      if ("id" in fault) assert.ok(words.includes(fault.id));
      if ("where" in fault) assert.ok(words.includes("119.500000, 26.600000") || "points" in fault);
      if ("at" in fault) assert.ok(words.includes("5"), "features are counted from one");
    }
    assert.equal(wordsIn("en").shapeFault(fault), en);
  });

test("ground is told in square metres, large ground in square kilometres", () => {
  const areaIn = (language: string, area: number) => shapeReasonsIn(language).shapeFault({ code: "gap", area, where });
  for (const [area, zh, en] of [
    [1.2345, "1.2 平方米", "1.2 m²"],
    [1234.4, "1,234 平方米", "1,234 m²"],
    [999_999.4, "999,999 平方米", "999,999 m²"],
    [2_345_678, "2.35 平方公里", "2.35 km²"],
  ] as const)
    assert.ok(areaIn("zh-Hans", area).includes(zh) && areaIn("en", area).includes(en), areaIn("en", area));
});

test("pieces of one shape that overlap are not told as two shapes", () => {
  const { shapeFault } = shapeReasonsIn("en");
  const one = shapeFault({ code: "overlap", id: "grid-1", other: "grid-1", area: 5, where });
  assert.equal(one.match(/grid-1/g)?.length, 1);
});
