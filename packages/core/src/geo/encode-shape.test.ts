import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { madeUpPartition } from "../../test/made-up-partition.ts";
import { decodeShape, encodeShape } from "./encode-shape.ts";
import { polygonsOf, type Polygon, type Position, type Ring, type Shape } from "./shape.ts";

const closed = (line: readonly Position[]): Ring => [...line, line[0]!];
const ringOf = (lon: fc.Arbitrary<number>, lat: fc.Arbitrary<number>) =>
  fc.array(fc.tuple(lon, lat), { minLength: 3, maxLength: 12 }).map(closed);
const shapeOf = (lon: fc.Arbitrary<number>, lat: fc.Arbitrary<number>): fc.Arbitrary<Shape> => {
  const polygon: fc.Arbitrary<Polygon> = fc.array(ringOf(lon, lat), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    polygon.map((coordinates) => ({ type: "Polygon", coordinates }) as const),
    fc.array(polygon, { minLength: 1, maxLength: 3 }).map((coordinates) => ({ type: "MultiPolygon", coordinates }) as const),
  );
};
/** Degrees with six decimals. */
const rounded = (most: number) => fc.integer({ min: -most * 1e6, max: most * 1e6 }).map((steps) => steps / 1e6);
const any = (most: number) => fc.double({ min: -most, max: most, noNaN: true });

test("a shape of six decimals comes back as it was", () =>
  fc.assert(fc.property(shapeOf(rounded(180), rounded(90)), (shape) => assert.deepEqual(decodeShape(encodeShape(shape)), shape))));

test("any shape comes back within half of the sixth decimal, however long its rings", () =>
  fc.assert(
    fc.property(shapeOf(any(180), any(90)), (shape) => {
      const back = decodeShape(encodeShape(shape));
      assert.equal(back.type, shape.type);
      const [was, is] = [shape, back].map((one) => polygonsOf(one).flat(2)) as [Position[], Position[]];
      assert.equal(is.length, was.length);
      for (const [at, [lon, lat]] of is.entries())
        assert.ok(Math.abs(lon - was[at]![0]) <= 0.5001e-6 && Math.abs(lat - was[at]![1]) <= 0.5001e-6);
      assert.equal(encodeShape(back), encodeShape(shape));
    }),
  ));

test("a grid of thirty positions is told in less than two fifths of its GeoJSON", () => {
  const { shape } = madeUpPartition(1, { across: 2, bends: 8 }).parts[0]!;
  const geojson = JSON.stringify(decodeShape(encodeShape(shape)));
  assert.ok(encodeShape(shape).length < geojson.length * 0.4, `${encodeShape(shape).length} of ${geojson.length}`);
});

test("each position is told from the one before, the last one not at all", () => {
  const coordinates: Polygon = [
    closed([
      [119.5, 26.6],
      [119.500001, 26.6],
      [119.500001, 26.600002],
    ]),
  ];
  assert.equal(encodeShape({ type: "Polygon", coordinates }), "[[119500000,26600000,1,0,0,2]]");
});

test("a ring that does not close is not told", () => {
  const open: Ring = [
    [119.5, 26.6],
    [119.6, 26.6],
    [119.6, 26.7],
  ];
  assert.throws(() => encodeShape({ type: "Polygon", coordinates: [open] }), RangeError);
  assert.throws(() => encodeShape({ type: "Polygon", coordinates: [[]] }), RangeError);
  assert.throws(() => encodeShape({ type: "MultiPolygon", coordinates: [[]] }), RangeError);
});

test("a shape of no polygons is told as one", () => {
  const nothing: Shape = { type: "MultiPolygon", coordinates: [] };
  assert.deepEqual(decodeShape(encodeShape(nothing)), nothing);
});

for (const text of ["", "{}", "null", "[[]]", "[[[]]]", "[[1]]", "[[1,2,3]]", "[[1.5,2]]", "[[[1,2]],[3,4]]", '[["a","b"]]', "[[[[1,2]]]]"])
  test(`${text || "an empty text"} tells no shape`, () => assert.throws(() => decodeShape(text), RangeError));
