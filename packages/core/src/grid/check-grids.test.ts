import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsRecords, gridsTownOn } from "../../test/grids-town.ts";
import { townOn } from "../../test/town.ts";
import type { Position, Ring, Shape } from "../geo/shape.ts";
import type { Records } from "../organisation/records.ts";
import { cellOf, cellsIn, cellsOf } from "./cell.ts";
import { checkGrids } from "./check-grids.ts";

const told = (records: Partial<Records>) =>
  checkGrids(gridsTownOn(), { format: "jinlin-records/1", ...records }, "2026-11-23").map(({ code, path }) => `${code} ${path.join(".")}`);
const from = "2022-01-01";
const counted = { households: { value: 1, precision: "exact" }, residents: { value: 2, precision: "exact" }, from } as const;

test("what the records of a county say of its grids is taken with the areas and networks of the same records", () =>
  assert.deepEqual(
    checkGrids(townOn("2022-01-01"), gridsRecords, "2022-01-01").filter(({ code }) => code !== "wrong-kind"),
    [],
  ));

const polygon = (...coordinates: Ring[]): Shape => ({ type: "Polygon", coordinates });
const drawn = (...ring: Position[]) => ({ area: "grid-1", shape: polygon(ring), from });
const pierced = {
  shape: polygon(
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
    [
      [5, 5],
      [6, 5],
      [6, 6],
      [5, 5],
    ],
  ),
  from,
};

for (const [why, records, faults] of [
  ["a cell of no network", { cells: [{ id: "c", network: "none", from }] }, ["unknown-reference cells.0.network"]],
  ["a cell that outlives its network", { cells: [{ id: "c", network: "epidemic-net", from }] }, ["outside-period cells.0.network"]],
  [
    "more than the whole of a cell",
    {
      cells: [
        {
          id: "c",
          network: "safety-net",
          from,
          grids: [
            { grid: "grid-1", share: 60 },
            { grid: "grid-2", share: 60 },
          ],
        },
      ],
    },
    ["out-of-bounds cells.0.grids"],
  ],
  [
    "a cell in what is no grid",
    { cells: [{ id: "c", network: "safety-net", from, grids: [{ grid: "garden", share: 60 }] }] },
    ["wrong-kind cells.0.grids.0.grid"],
  ],
  [
    "a grid twice in a cell",
    {
      cells: [
        {
          id: "c",
          network: "safety-net",
          from,
          grids: [
            { grid: "grid-1", share: 50 },
            { grid: "grid-1", share: 50 },
          ],
        },
      ],
    },
    ["duplicate-id cells.0.grids.1.grid"],
  ],
  ["a cell there is", { cells: [{ id: "c-1", network: "safety-net", from }] }, ["duplicate-id cells.0.id"]],
  [
    "two counts of one area on one day",
    {
      residents: [
        { area: "grid-3", ...counted },
        { area: "grid-3", ...counted },
      ],
    },
    ["double-holding residents.1.from"],
  ],
  ["a shape whose border does not close", { shapes: [drawn([0, 0], [1, 0], [1, 1], [0, 1])] }, ["ring-open shapes.0.shape"]],
  ["a shape whose border crosses itself", { shapes: [drawn([0, 0], [1, 1], [1, 0], [0, 1], [0, 0])] }, ["crosses-itself shapes.0.shape"]],
  ["a shape of two positions", { shapes: [drawn([0, 0], [1, 1], [1, 1], [0, 0])] }, ["too-few-points shapes.0.shape"]],
  [
    "a shape with a hole beside it",
    { shapes: [drawn([0, 0], [1, 0], [1, 1], [0, 0]), { ...pierced, area: "grid-2" }] },
    ["hole-outside shapes.1.shape"],
  ],
  ["a shape in metres", { shapes: [drawn([5e5, 2e6], [6e5, 2e6], [6e5, 3e6], [5e5, 2e6])] }, ["out-of-bounds shapes.0.shape"]],
  ["a shape of nothing", { shapes: [drawn()] }, ["missing shapes.0.shape.coordinates"]],
  ["a general grid laid over others", { overlaps: [{ grid: "grid-3", over: ["grid-1"], from }] }, ["wrong-kind overlaps.0.grid"]],
  [
    "a notice confirmed tomorrow",
    { notices: [{ grid: "grid-2", extent: "x", phone: "0593-2801001", confirmed: "2026-11-24", from }] },
    ["out-of-bounds notices.0.confirmed"],
  ],
] as [string, Partial<Records>, string[]][])
  test(`refuses ${why}`, () => assert.deepEqual(told(records), faults));

test("case 22: one grid is parts of two cells, and one cell lies in several grids", () => {
  const state = gridsTownOn();
  assert.deepEqual(
    cellsIn(state, "grid-1").map(({ id, share }) => [id, share]),
    [
      ["c-1", 100],
      ["c-2", 40],
    ],
  );
  assert.deepEqual(cellOf(state, "c-2")?.grids, [
    { grid: "grid-2", share: 60 },
    { grid: "grid-1", share: 40 },
  ]);
});

test("case 22: the cells of a network that has ended are those of its days", () => {
  assert.deepEqual(cellsOf(gridsTownOn(), "epidemic-net"), []);
  assert.equal(cellsOf(gridsTownOn("2022-06-01"), "epidemic-net").length, 1);
});
