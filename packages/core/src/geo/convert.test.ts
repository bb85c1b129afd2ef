import assert from "node:assert/strict";
import { test } from "node:test";
import CheapRuler from "cheap-ruler";
import fc from "fast-check";
import { madeUpPartition } from "../../test/made-up-partition.ts";
import { convert, crsNames, type Crs } from "./convert.ts";
import { polygonsOf, type Position } from "./shape.ts";

const metres = (one: Position, other: Position) => new CheapRuler(one[1], "meters").distance(one, other);
const crs = fc.constantFrom(...crsNames);
/** Anywhere that GCJ-02 knows, and some way around. */
const anywhere = fc.tuple(fc.double({ min: 74, max: 136, noNaN: true }), fc.double({ min: 4, max: 54, noNaN: true }));
const inChina = fc.tuple(fc.double({ min: 98, max: 119, noNaN: true }), fc.double({ min: 26, max: 40, noNaN: true }));

test("a place converted and converted back is within a metre of where it was", () =>
  fc.assert(
    fc.property(inChina, crs, crs, (place, from, to) => {
      const back = convert(convert(place, { from, to }), { from: to, to: from });
      assert.ok(metres(place, back) < 1, `${metres(place, back)} m`);
    }),
    { numRuns: 2000 },
  ));

test("in China every system puts a place elsewhere, by tens or hundreds of metres and less than two kilometres", () =>
  fc.assert(
    fc.property(inChina, (place) => {
      const [gcj, bd] = (["GCJ-02", "BD-09"] as const).map((to) => metres(place, convert(place, { from: "WGS-84", to })));
      assert.ok(gcj! > 10 && gcj! < 1000 && bd! > 300 && bd! < 2000, `${gcj} m, ${bd} m`);
    }),
  ));

test("by way of a third system a place comes out within a metre of the direct way", () =>
  fc.assert(
    fc.property(inChina, crs, crs, crs, (place, from, by, to) => {
      const direct = convert(place, { from, to });
      assert.ok(metres(direct, convert(convert(place, { from, to: by }), { from: by, to })) < 1);
    }),
  ));

// What coordtransform, another library in general use, gives as its examples.
for (const [from, to, place, within] of [
  ["WGS-84", "GCJ-02", [116.41024449916938, 39.91640428150164], 0.001],
  ["GCJ-02", "BD-09", [116.41036949371029, 39.92133699351021], 0.001],
  ["BD-09", "GCJ-02", [116.39762729119315, 39.90865673957631], 0.001],
  ["GCJ-02", "WGS-84", [116.39775550083061, 39.91359571849836], 0.001],
] as const)
  test(`Beijing's middle is taken from ${from} to ${to} where others take it`, () => {
    const converted = convert([116.404, 39.915], { from, to });
    assert.ok(metres(converted, place) < within, `${metres(converted, place)} m`);
  });

test("to the system it is in, a place stays exactly where it is", () =>
  fc.assert(fc.property(anywhere, crs, (place, name) => assert.deepEqual(convert(place, { from: name, to: name }), place))));

test("outside of China GCJ-02 is WGS-84", () => {
  for (const place of [
    [2.35, 48.86],
    [-74, 40.7],
    [151.2, -33.9],
  ] as const)
    assert.deepEqual(convert(place, { from: "WGS-84", to: "GCJ-02" }), place);
});

test("every position of a shape is converted, its holes and pieces too, and the shape that was given stays", () => {
  const [one, other] = madeUpPartition(4, { across: 2, bends: 3 }).parts.map(({ shape }) => polygonsOf(shape)[0]![0]!);
  const shape = { type: "MultiPolygon", coordinates: [[one!, other!], [other!]] } as const;
  const before = structuredClone(shape);
  const conversion = { from: "WGS-84", to: "BD-09" } as const;
  const converted = convert(shape, conversion);
  assert.deepEqual(
    polygonsOf(converted).flat(2),
    shape.coordinates.flat(2).map((place) => convert(place, conversion)),
  );
  assert.deepEqual([converted.type, shape], ["MultiPolygon", before]);
  assert.equal(convert({ type: "Polygon", coordinates: [one!] }, conversion).type, "Polygon");
});

test("a system nobody knows is the caller's mistake", () => {
  assert.throws(() => convert([119.5, 26.6], { from: "WGS-84", to: "EPSG:3857" as Crs }), RangeError);
  assert.throws(() => convert([119.5, 26.6], { from: undefined as unknown as Crs, to: "WGS-84" }), RangeError);
});
