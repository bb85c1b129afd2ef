import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { madeUpPartition } from "../../test/made-up-partition.ts";
import { ownFaults } from "./own-faults.ts";
import type { OwnFault } from "./shape-fault.ts";
import type { Polygon, Position, Ring, Shape } from "./shape.ts";

const square: Ring = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];
const hole: Ring = [
  [1, 1],
  [1, 2],
  [2, 2],
  [2, 1],
  [1, 1],
];
const polygon = (...coordinates: Polygon): Shape => ({ type: "Polygon", coordinates });
const faultsOf = (shape: Shape): readonly OwnFault[] => ownFaults({ id: "grid", shape });

const wrong: [why: string, shape: Shape, code: OwnFault["code"], where?: Position][] = [
  ["has no ring", polygon(), "empty"],
  ["has a ring of nothing", polygon([]), "empty"],
  ["has no polygon", { type: "MultiPolygon", coordinates: [] }, "empty"],
  [
    "has latitude before longitude",
    polygon([
      [26.6, 119.5],
      [26.6, 119.6],
      [26.7, 119.6],
      [26.6, 119.5],
    ]),
    "out-of-range",
    [26.6, 119.5],
  ],
  [
    "is in metres",
    polygon([
      [5e5, 2.9e6],
      [5.1e5, 2.9e6],
      [5e5, 3e6],
      [5e5, 2.9e6],
    ]),
    "out-of-range",
    [5e5, 2.9e6],
  ],
  [
    "has a number that is none",
    polygon([
      [0, 0],
      [4, Number.NaN],
      [4, 4],
      [0, 0],
    ]),
    "out-of-range",
  ],
  [
    "has a ring that ends elsewhere",
    polygon([
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ]),
    "ring-open",
    [0, 4],
  ],
  [
    "has two positions",
    polygon([
      [0, 0],
      [4, 0],
      [0, 0],
    ]),
    "too-few-points",
    [0, 0],
  ],
  [
    "has two positions, one of them twice",
    polygon([
      [0, 0],
      [4, 0],
      [4, 0],
      [0, 0],
    ]),
    "too-few-points",
    [0, 0],
  ],
  ["is one position", polygon([[1, 1]]), "too-few-points", [1, 1]],
  [
    "is a bow",
    polygon([
      [0, 0],
      [4, 4],
      [4, 0],
      [0, 4],
      [0, 0],
    ]),
    "crosses-itself",
    [2, 2],
  ],
  [
    "has a spike",
    polygon([
      [0, 0],
      [4, 0],
      [4, 4],
      [4, 6],
      [4, 4],
      [0, 4],
      [0, 0],
    ]),
    "crosses-itself",
    [4, 4],
  ],
  [
    "goes back over itself",
    polygon([
      [0, 0],
      [4, 0],
      [2, 0],
      [0, 0],
    ]),
    "crosses-itself",
    [0, 0],
  ],
  [
    "touches itself at a corner",
    polygon([
      [0, 0],
      [2, 2],
      [4, 0],
      [4, 4],
      [2, 2],
      [0, 4],
      [0, 0],
    ]),
    "crosses-itself",
    [2, 2],
  ],
  [
    "touches itself on a side",
    polygon([
      [0, 0],
      [4, 0],
      [2, 4],
      [2, 0],
      [0, 4],
      [0, 0],
    ]),
    "crosses-itself",
    [2, 0],
  ],
  [
    "has a hole through its border",
    polygon(square, [
      [3, 1],
      [5, 1],
      [5, 3],
      [3, 3],
      [3, 1],
    ]),
    "crosses-itself",
    [4, 1],
  ],
  [
    "has a hole along its border",
    polygon(square, [
      [0, 1],
      [0, 2],
      [1, 2],
      [0, 1],
    ]),
    "crosses-itself",
    [0, 1],
  ],
  [
    "has two holes through each other",
    polygon(square, hole, [
      [1.5, 1.5],
      [1.5, 3],
      [3, 3],
      [3, 1.5],
      [1.5, 1.5],
    ]),
    "crosses-itself",
  ],
  [
    "has a hole beside it",
    polygon(square, [
      [5, 1],
      [5, 2],
      [6, 2],
      [5, 1],
    ]),
    "hole-outside",
    [5, 1],
  ],
  ["has its hole first", polygon(hole, square), "hole-outside", [0, 0]],
];

for (const [why, shape, code, where] of wrong)
  test(`a shape that ${why} is told: ${code}`, () => {
    const [fault, ...more] = faultsOf(shape);
    assert.deepEqual([fault?.code, fault?.id, more], [code, "grid", []]);
    if (where) assert.deepEqual(fault && "where" in fault && fault.where, where);
  });

const right: [what: string, shape: Shape][] = [
  ["a square", polygon(square)],
  [
    "a triangle",
    polygon([
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 0],
    ]),
  ],
  ["a square turning the other way", polygon(square.toReversed())],
  [
    "a square with a corner told twice",
    polygon([
      [0, 0],
      [4, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ]),
  ],
  [
    "a square with a position on a straight side",
    polygon([
      [0, 0],
      [2, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ]),
  ],
  ["a square with a hole", polygon(square, hole)],
  ["a square with a hole that turns the same way", polygon(square, hole.toReversed())],
  [
    "a square with a hole that touches its border",
    polygon(square, [
      [0, 1],
      [1, 2],
      [1, 1],
      [0, 1],
    ]),
  ],
  [
    "two pieces that share a side",
    { type: "MultiPolygon", coordinates: [[square], [square.map(([lon, lat]): Position => [lon + 4, lat])]] },
  ],
];

for (const [what, shape] of right) test(`${what} is right by itself`, () => assert.deepEqual(faultsOf(shape), []));

test("every wrong ring of a shape is told", () => {
  const shape: Shape = {
    type: "MultiPolygon",
    coordinates: [
      [
        [
          [0, 0],
          [4, 0],
          [4, 4],
          [0, 4],
        ],
      ],
      [
        [
          [5, 5],
          [6, 6],
          [5, 5],
        ],
      ],
      [
        square,
        [
          [9, 9],
          [9, 10],
          [10, 9],
          [9, 9],
        ],
      ],
    ],
  };
  assert.deepEqual(
    faultsOf(shape).map(({ code }) => code),
    ["ring-open", "too-few-points", "hole-outside"],
  );
});

test("parts of any partitioned town are right by themselves; two corners of a square told in the wrong order never are", () =>
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 1 }), (seed, turn) => {
      const { parts } = madeUpPartition(seed, { across: 3, bends: 6 });
      for (const part of parts) assert.deepEqual(ownFaults(part), []);
      const [a, b, c, d] = (madeUpPartition(seed, { across: 1, bends: 1 }).parts[0]!.shape.coordinates[0] as Ring).slice(turn) as [
        Position,
        Position,
        Position,
        Position,
      ];
      assert.deepEqual(
        faultsOf(polygon([a, c, b, d, a])).map(({ code }) => code),
        ["crosses-itself"],
      );
    }),
    { numRuns: 50 },
  ));

test("a ring of ten thousand positions is looked over in a moment, and its one crossing is found", () => {
  const circle = Array.from({ length: 10_000 }, (_, at): Position => [Math.cos((at * Math.PI) / 5000), Math.sin((at * Math.PI) / 5000)]);
  assert.deepEqual(faultsOf(polygon([...circle, circle[0]!])), []);
  const swapped = circle.with(2000, circle[2001]!).with(2001, circle[2000]!);
  assert.deepEqual(
    faultsOf(polygon([...swapped, swapped[0]!])).map(({ code }) => code),
    ["crosses-itself"],
  );
});
