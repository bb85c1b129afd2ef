import assert from "node:assert/strict";
import { test } from "node:test";
import geodesic from "geographiclib-geodesic";
import fc from "fast-check";
import { projection } from "./projection.ts";

const town = projection([119.3, 26.4, 119.8, 26.9]);
const anywhere = fc.tuple(fc.double({ min: 119.3, max: 119.8, noNaN: true }), fc.double({ min: 26.4, max: 26.9, noNaN: true }));

test("north-west is the corner of the sheet, south-east the opposite one", () => {
  assert.deepEqual(town.toPlane([119.3, 26.9]), [0, 0]);
  const [x, y] = town.toPlane([119.8, 26.4]);
  assert.ok(Math.abs(x - town.width) < 1e-6 && Math.abs(y - town.height) < 1e-6);
});

test("a place drawn is found again where it was", () =>
  fc.assert(
    fc.property(anywhere, (position) => {
      const [lon, lat] = town.toPosition(...town.toPlane(position));
      assert.ok(Math.abs(lon - position[0]) < 1e-9 && Math.abs(lat - position[1]) < 1e-9);
    }),
  ));

test("over half a degree, distances on the sheet are right within half a percent", () =>
  fc.assert(
    fc.property(anywhere, anywhere, (one, other) => {
      const { s12 } = geodesic.Geodesic.WGS84.Inverse(one[1], one[0], other[1], other[0]);
      const [from, to] = [town.toPlane(one), town.toPlane(other)];
      const drawn = Math.hypot(to[0] - from[0], to[1] - from[1]);
      assert.ok(Math.abs(drawn - s12!) <= 0.005 * s12! + 1e-6, `${drawn} m, by geodesics ${s12} m`);
    }),
  ));
