import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { locator, shapeFaults, type PlacedShape } from "@jinlin/core/geo";
import { businessDistrict } from "./business-circle.ts";
import { makeCompounds } from "./compounds.ts";
import { streetOf, urbanCommunities } from "./divisions.ts";
import { makeGrids } from "./grids.ts";
import type { Point, Ring } from "./ground/point.ts";
import { areaOf, cross } from "./ground/ring.ts";
import { random } from "./random.ts";
import { groundOf, polygonOf } from "./shapes.ts";

const compounds = makeCompounds();
const grids = makeGrids(compounds);
const ground = groundOf(compounds, grids);
const ringOf = (id: string): Ring => ground.get(id)!;
const rings = grids.map(({ id }) => ringOf(id));

/** The sides of a ring as whole millionths of a degree, in its direction. */
const sidesOf = (ring: Ring): string[] => {
  const [corners] = polygonOf(ring).coordinates;
  return corners!.slice(1).map((corner, index) => `${corners![index]!.join(",")} ${corner.join(",")}`);
};
const back = (side: string) => [...side.split(" ")].reverse().join(" ");

/** Twice the area in square millionths: whole numbers, so that sums are exact. */
const wholeArea = (ring: Ring): bigint => {
  const corners = polygonOf(ring).coordinates[0]!.map((corner) => corner.map((degrees) => BigInt(Math.round(degrees * 1e6))));
  return corners.slice(1).reduce((sum, [x, y], index) => sum + corners[index]![0]! * y! - x! * corners[index]![1]!, 0n);
};

const holds = (ring: Ring, { x, y }: Point): boolean =>
  ring.reduce((inside, a, index) => {
    const b = ring[(index + 1) % ring.length]!;
    return a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y) ? !inside : inside;
  }, false);

test("every one of the 769 grids has ground, and so have the communities, the compounds and the business district", () => {
  assert.equal(rings.length, 769);
  assert.deepEqual([...ground.keys()].sort(), [...grids, ...compounds, ...urbanCommunities, businessDistrict].map(({ id }) => id).sort());
});

test("the ground is the same every time and on every machine", () => {
  const told = JSON.stringify([...ground].map(([id, ring]) => [id, polygonOf(ring)]));
  assert.equal(JSON.stringify([...groundOf(compounds, grids)].map(([id, ring]) => [id, polygonOf(ring)])), told);
  assert.equal(createHash("sha256").update(told).digest("hex").slice(0, 16), "2e9b0b04b0084b14");
});

test("a polygon is closed, runs anticlockwise, and its places are in Jiaocheng, in six decimals", () => {
  for (const ring of ground.values()) {
    const [corners] = polygonOf(ring).coordinates;
    assert.deepEqual(corners![0], corners!.at(-1));
    assert.ok(wholeArea(ring) > 0n);
    for (const [longitude, latitude] of corners!) {
      assert.ok(longitude > 119.45 && longitude < 119.6 && latitude > 26.58 && latitude < 26.73, `${longitude}, ${latitude}`);
      assert.equal(String(longitude), String(Math.round(longitude * 1e6) / 1e6));
    }
  }
});

test("borders match to the last digit: a side is one of two neighbours', or of the rim of its town", () => {
  const sides = new Set<string>();
  for (const side of rings.flatMap(sidesOf)) {
    assert.ok(!sides.has(side), `${side} bounds two grids on the same side`);
    sides.add(side);
  }
  const rim = [...sides].filter((side) => !sides.has(back(side)));
  // Four regions: from each corner of the rim the rim goes on exactly once.
  assert.equal(new Set(rim.map((side) => side.split(" ")[0])).size, rim.length);
  assert.deepEqual(new Set(rim.map((side) => side.split(" ")[0])), new Set(rim.map((side) => side.split(" ")[1])));
  assert.ok(rim.length < sides.size / 8, `${rim.length} of ${sides.size}`);
});

test("no side of a grid crosses another of its own", () => {
  for (const ring of rings) {
    const sides = ring.map((point, index) => [point, ring[(index + 1) % ring.length]!] as const);
    for (const [index, [a, b]] of sides.entries()) for (const [c, d] of sides.slice(index + 1)) assert.equal(cross(a, b, c, d), false);
  }
});

test("the grids of a community, and of a compound, are all its ground: the areas sum to it exactly", () => {
  for (const [id, own] of [
    ...urbanCommunities.map((community) => [community.id, grids.filter((grid) => grid.community === community)] as const),
    ...[...compounds, businessDistrict].map(({ id }) => [id, grids.filter(({ within }) => within === id)] as const),
  ]) {
    const sum = own.reduce((total, grid) => total + wholeArea(ringOf(grid.id)), 0n);
    assert.equal(sum, wholeArea(ringOf(id)), id);
  }
});

test("any place in a community is in exactly one of its grids, and in no other's", () => {
  const { below } = random("places of the test");
  for (let count = 0; count < 3000; count++) {
    const place = { x: below(11_400_000) / 1000 - 5600, y: below(12_600_000) / 1000 - 6400 };
    const communities = urbanCommunities.filter(({ id }) => holds(ringOf(id), place));
    const around = grids.filter(({ id }) => holds(ringOf(id), place));
    assert.ok(communities.length <= 1);
    assert.deepEqual(
      around.map(({ community }) => community),
      communities,
      JSON.stringify(place),
    );
  }
});

test("communities of one subdistrict lie together, the subdistricts side by side, and the fringe apart from the town", () => {
  const sides = new Map(urbanCommunities.map((community) => [community, new Set(sidesOf(ringOf(community.id)).map(back))]));
  const lieTogether = [...urbanCommunities.map((community) => new Set([community]))];
  for (const one of urbanCommunities)
    for (const other of urbanCommunities)
      if (sidesOf(ringOf(one.id)).some((side) => sides.get(other)!.has(side))) {
        const [a, b] = [one, other].map((community) => lieTogether.findIndex((group) => group.has(community))) as [number, number];
        if (a !== b) {
          for (const community of lieTogether[b]!) lieTogether[a]!.add(community);
          lieTogether.splice(b, 1);
        }
      }
  assert.deepEqual(
    lieTogether.map((group) => [...new Set([...group].map((community) => streetOf(community).id))].sort()),
    [["jiaobei-subdistrict", "jiaonan-subdistrict"], ["chengnan-town"], ["zhangwan-town"], ["jinhan-township"]],
  );
});

test("a grid is about as long as it is wide, and of a size somebody can walk", () => {
  for (const ring of rings) {
    const hectares = areaOf(ring) / 10_000;
    assert.ok(hectares > 1 && hectares < 10, `${hectares} ha`);
  }
});

const placed = (id: string): PlacedShape => ({ id, shape: polygonOf(ringOf(id)) });

test("the grids of every community part its ground: none overlaps, leaves a gap or reaches out", () => {
  for (const community of urbanCommunities) {
    const own = grids.filter((grid) => grid.community === community).map(({ id }) => placed(id));
    assert.deepEqual(shapeFaults(own, placed(community.id).shape), [], community.id);
  }
  assert.deepEqual(shapeFaults(urbanCommunities.map(({ id }) => placed(id))), []);
});

test("every corner of a grid lies in one grid and in one community", () => {
  const [grid, community] = [locator(grids.map(({ id }) => placed(id))), locator(urbanCommunities.map(({ id }) => placed(id)))];
  for (const { id } of grids)
    for (const corner of placed(id).shape.coordinates.flat() as [number, number][])
      assert.deepEqual([grid.at(corner).length, community.at(corner).length], [1, 1]);
});
