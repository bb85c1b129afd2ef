import assert from "node:assert/strict";
import { test } from "node:test";
import { convert } from "./convert.ts";
import { readShapes, type ReadFault } from "./read-shapes.ts";
import type { Ring } from "./shape.ts";

const ring: Ring = [
  [119.5, 26.6],
  [119.51, 26.6],
  [119.51, 26.61],
  [119.5, 26.6],
];
const geometry = { type: "Polygon", coordinates: [ring] } as const;
const feature = (id?: unknown, shape: unknown = geometry, properties: unknown = null) => ({
  type: "Feature",
  id,
  properties,
  geometry: shape,
});
const collection = (...features: unknown[]) => ({ type: "FeatureCollection", features });
const read = readShapes;
const faultsOf = (geojson: unknown, options: Parameters<typeof readShapes>[1] = { crs: "WGS-84" }): readonly ReadFault[] => {
  const answer = read(geojson, options);
  return answer.ok ? [] : answer.faults;
};

test("shapes are read where it is said how their numbers stand for places", () => {
  // #region example
  const geojson = { type: "FeatureCollection", features: [{ type: "Feature", id: "grid-1", properties: {}, geometry }] };
  assert.deepEqual(readShapes(geojson, {}), { ok: false, faults: [{ code: "crs-missing" }] });
  assert.deepEqual(readShapes(geojson, { crs: "WGS-84" }), { ok: true, shapes: [{ id: "grid-1", shape: geometry }] });
  // #endregion example
});

for (const crs of ["GCJ-02", "BD-09"] as const)
  test(`what comes in ${crs} is read into WGS-84`, () =>
    assert.deepEqual(read(feature("grid-1"), { crs }), {
      ok: true,
      shapes: [{ id: "grid-1", shape: convert(geometry, { from: crs, to: "WGS-84" }) }],
    }));

test("a shape in several pieces, a number as its id, heights: read as they are, without the heights", () => {
  const high = ring.map(([lon, lat]) => [lon, lat, 12]);
  const shapes = [{ id: "7", shape: { type: "MultiPolygon", coordinates: [[ring], [ring]] } }];
  assert.deepEqual(read(feature(7, { type: "MultiPolygon", coordinates: [[high], [high]] }), { crs: "WGS-84" }), { ok: true, shapes });
});

test("the id can be taken from a property", () => {
  const geojson = collection(feature(1, geometry, { code: "350000-1" }), feature(2, geometry, { code: "350000-2" }), feature(3));
  assert.deepEqual(faultsOf(geojson, { crs: "WGS-84", id: "code" }), [{ code: "id-missing", at: 2 }]);
  const answer = read(collection(...geojson.features.slice(0, 2)), { crs: "WGS-84", id: "code" });
  assert.deepEqual(answer.ok && answer.shapes.map(({ id }) => id), ["350000-1", "350000-2"]);
});

for (const [name, said, isRight] of [
  ["urn:ogc:def:crs:OGC:1.3:CRS84", "WGS-84", true],
  ["urn:ogc:def:crs:EPSG::4490", "WGS-84", true],
  ["EPSG:4326", "GCJ-02", false],
  ["EPSG:3857", "WGS-84", false],
  ["EPSG:43260", "WGS-84", false],
  ["EPSG:3857", "GCJ-02", false],
  ["GCJ02", "GCJ-02", true],
  ["BD-09", "BD-09", true],
] as const)
  test(`a file that names itself ${name} is ${isRight ? "read" : "not read"} as ${said}`, () =>
    assert.deepEqual(
      faultsOf({ ...collection(feature("grid-1")), crs: { type: "name", properties: { name } } }, { crs: said }),
      isRight ? [] : [{ code: "crs-contradicted", said, told: name }],
    ));

for (const geojson of [null, "{}", [], {}, geometry, { type: "FeatureCollection" }, collection(geometry), collection(null)])
  test(`${JSON.stringify(geojson).slice(0, 60)} is no list of features`, () =>
    assert.deepEqual(faultsOf(geojson), [{ code: "not-geojson" }]));

for (const [what, shape, fault] of [
  ["a point", { type: "Point", coordinates: [119.5, 26.6] }, { code: "no-ground", at: 0, type: "Point" }],
  ["no geometry", null, { code: "no-ground", at: 0, type: "null" }],
  ["no coordinates", { type: "Polygon" }, { code: "wrong-coordinates", at: 0 }],
  ["a ring where a polygon is due", { type: "Polygon", coordinates: ring }, { code: "wrong-coordinates", at: 0 }],
  ["a polygon where several are due", { type: "MultiPolygon", coordinates: [ring] }, { code: "wrong-coordinates", at: 0 }],
  ["a text for a number", { type: "Polygon", coordinates: [[["119.5", 26.6]]] }, { code: "wrong-coordinates", at: 0 }],
] as const)
  test(`an area with ${what} is not read`, () => assert.deepEqual(faultsOf(feature("grid-1", shape)), [fault]));

test("every fault of a file is told at once, each with its place", () =>
  assert.deepEqual(faultsOf(collection(feature("a"), feature(""), feature("a"), feature("b", { type: "LineString" })), {}), [
    { code: "crs-missing" },
    { code: "id-missing", at: 1 },
    { code: "id-twice", at: 2, id: "a" },
    { code: "no-ground", at: 3, type: "LineString" },
  ]));
