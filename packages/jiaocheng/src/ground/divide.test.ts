import assert from "node:assert/strict";
import { test } from "node:test";
import { random } from "../random.ts";
import { divide, type Lot } from "./divide.ts";
import { groundPlan, outlineOf } from "./ground-plan.ts";
import { outlineAbout } from "./outline.ts";
import { areaOf } from "./ring.ts";

const shore = () => outlineAbout({ x: 0, y: 0 }, 1_000_000, 1.2, random("shore"));
const lots: readonly Lot[] = [
  { id: "north", parts: Array.from({ length: 9 }, (_, index): Lot => ({ id: `north-${index}`, weight: 1 })) },
  { id: "south", parts: Array.from({ length: 5 }, (_, index): Lot => ({ id: `south-${index}`, weight: 3 })) },
];

test("an outline has the area asked for", () => assert.ok(Math.abs(areaOf(shore()) - 1_000_000) < 500));

test("ground divided among lots is all given out, each about its share", () => {
  const plan = groundPlan();
  const parcels = divide(plan, plan.add(shore()), lots, random("divide"));
  const areas = [...parcels].map(([id, { ring }]) => [id, areaOf(ring)] as const);
  assert.equal(areas.length, 14);
  assert.ok(Math.abs(areas.reduce((sum, [, area]) => sum + area, 0) - 1_000_000) < 500);
  for (const [id, area] of areas) {
    const share = ((id.startsWith("north") ? 1 : 3) / 24) * 1_000_000;
    assert.ok(area > share * 0.6 && area < share * 1.6, `${id}: ${area} of ${share}`);
  }
});

test("the parts of a lot lie together, north before south", () => {
  const plan = groundPlan();
  const parcels = divide(plan, plan.add(shore()), lots, random("together"));
  const [north, south] = ["north", "south"].map((name) =>
    outlineOf([...parcels].filter(([id]) => id.startsWith(name)).map(([, parcel]) => parcel)),
  ) as [ReturnType<typeof outlineOf>, ReturnType<typeof outlineOf>];
  const middle = (ring: typeof north) => ring.reduce((sum, { y }) => sum + y, 0) / ring.length;
  assert.ok(middle(north) > middle(south));
});
