import assert from "node:assert/strict";
import { test } from "node:test";
import { businessDistrict } from "./business-circle.ts";
import { makeCompounds } from "./compounds.ts";
import { makeDedicatedGrids } from "./dedicated-grids.ts";
import { makeGrids } from "./grids.ts";
import { sharedArea } from "./ground/block.ts";
import { areaOf } from "./ground/ring.ts";
import { groundOf } from "./shapes.ts";

const compounds = makeCompounds();
const grids = makeGrids(compounds);
const ground = groundOf(compounds, grids);
const dedicated = makeDedicatedGrids(grids, ground);

test("there are ten dedicated grids, each under an id and a name of its own", () => {
  assert.equal(dedicated.length, 10);
  assert.equal(new Set(dedicated.map(({ id }) => id)).size, 10);
  assert.equal(new Set(dedicated.flatMap(({ name }) => [name["zh-Hans"], name.en])).size, 20);
});

test("case 23: the dedicated grid of the business circle lies inside a community grid's ground", () => {
  const circle = dedicated.find(({ within }) => within === businessDistrict.id)!;
  assert.deepEqual(
    circle.over,
    grids.filter(({ within }) => within === businessDistrict.id).map(({ id }) => id),
  );
  const community = ground.get(businessDistrict.within)!;
  assert.ok(Math.abs(sharedArea(community, circle.ring) - areaOf(circle.ring)) < 1);
});

for (const { id, over, ring, within } of dedicated)
  test(`${id} covers parts of ${over.length} general grids of its community, and of no other grid`, () => {
    const shares = new Map(grids.map((grid) => [grid.id, sharedArea(ground.get(grid.id)!, ring) / areaOf(ring)]));
    const covered = [...shares].filter(([, share]) => share > 1e-6).map(([grid]) => grid);
    assert.deepEqual(covered, over);
    assert.ok(Math.abs([...shares.values()].reduce((a, b) => a + b) - 1) < 1e-6);
    for (const grid of over) assert.ok(areaOf(ground.get(grid)!) * 0.95 > shares.get(grid)! * areaOf(ring), "only a part of it");
    const communities = new Set(grids.filter((grid) => over.includes(grid.id)).flatMap((grid) => [grid.community.id, grid.within]));
    assert.ok(communities.has(within));
  });
