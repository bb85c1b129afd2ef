import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown, gridsTownOn } from "../../test/grids-town.ts";
import { after, as, codesOf, now, today } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import type { Position, Shape } from "../geo/shape.ts";
import { unitOf } from "../organisation/unit.ts";
import { safeParseCommand } from "../parse.ts";
import { asOf, type Register } from "../register/register.ts";
import { shapeOf } from "./area-shape.ts";
import { drawAreas } from "./draw-areas.ts";

const ring = (...positions: Position[]): Shape => ({ type: "Polygon", coordinates: [positions] });
const [a, b, c, d]: [Position, Position, Position, Position] = [
  [119.5, 26.6],
  [119.6, 26.6],
  [119.6, 26.7],
  [119.5, 26.7],
];
const [square, triangle, bow] = [ring(a, b, c, d, a), ring(a, b, c, a), ring(a, c, b, d, a)];
const draw = (shapes: Readonly<Record<string, Shape>>, more = {}) =>
  ({ type: "draw-areas", shapes: Object.entries(shapes).map(([area, shape]) => ({ area, shape })), from: today, ...more }) as const;
const given = (command: Command, person = "head", register: Register = gridsTown()) =>
  codesOf(decide(register, command, { actor: as(person), now }));

test("areas lie where they are drawn from that day on", () => {
  // #region draw
  const first = gridsTownOn();
  const decision = drawAreas(first, new Map([["grid-1", unitOf(first, "grid-1")!]]), draw({ "grid-1": square }));
  // #endregion draw
  assert.ok(decision.ok);
  const register = after(gridsTown(), draw({ "grid-1": square, east: triangle }));
  assert.deepEqual([shapeOf(asOf(register, "2026-11-22"), "grid-1"), shapeOf(asOf(register, today), "grid-1")], [undefined, square]);
  assert.deepEqual(shapeOf(asOf(register, today), "east"), triangle);
});

test("only what lies otherwise than before is drawn anew, and what is drawn for later stays", () => {
  const register = after(after(gridsTown(), draw({ "grid-1": square }, { from: "2027-01-01" })), draw({ "grid-1": triangle }));
  assert.deepEqual(
    ([today, "2027-01-01"] as const).map((day) => shapeOf(asOf(register, day), "grid-1")),
    [triangle, square],
  );
  const again = decide(register, draw({ "grid-1": triangle, "grid-2": square }), { actor: as("head"), now });
  assert.deepEqual(again.ok && again.events.map(({ subject }) => subject), ["grid-2"]);
});

for (const [why, command, codes] of [
  ["an area nobody knows", draw({ none: square }), ["unknown"]],
  ["an organisation", draw({ "east-cc": square }), ["drawn-no-area"]],
  ["an area before it was there", draw({ "grid-1": square }, { from: "2021-01-01" }), ["unit-not-there"]],
  ["a border that meets itself", draw({ "grid-1": bow, "grid-2": square }), ["shape-unsound"]],
  ["a border that does not close", draw({ "grid-1": ring(a, b, c, d) }), ["shape-unsound"]],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(given(command), codes));

test("refuses one area drawn twice", () => {
  const { shapes } = draw({ "grid-1": square });
  assert.deepEqual(given({ ...draw({}), shapes: [...shapes, ...shapes] }), ["drawn-twice"]);
});

test("neighbours that overlap are drawn all the same: they are found, not refused", () =>
  assert.deepEqual(given(draw({ "grid-1": square, "grid-2": triangle })), []));

test("refuses what rests on a shape somebody changed since", () =>
  assert.deepEqual(given(draw({ "grid-1": triangle }, { readSeq: 2 }), "head", after(gridsTown(), draw({ "grid-1": square }))), [
    "changed-since",
  ]));

test("who answers for all the areas draws them", () => {
  assert.deepEqual(given(draw({ "grid-1": square, "grid-2": square }), "sun"), []);
  assert.deepEqual(given(draw({ "grid-1": square, "grid-3": square }), "sun"), ["not-open-to-you"]);
});

test("a drawing without shapes is none", () => assert.equal(safeParseCommand(draw({})).ok, false));
