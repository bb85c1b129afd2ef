import assert from "node:assert/strict";
import { test } from "node:test";
import type { GridRow, GridsView } from "@jinlin/core";
import { gridNodes, type GridLimits } from "./grid-nodes.ts";

const grid = (id: string, place: number, networks: readonly string[] = [], over: Partial<GridRow> = {}): GridRow => ({
  id,
  name: id,
  place,
  grid: "general",
  size: "unknown",
  posts: networks.map((network) => ({ network, post: `${id}/officer/${network}`, state: "vacant" })),
  notice: "none",
  ...over,
});
const town = (over: Partial<GridsView> = {}): GridsView => ({
  view: "grids",
  v: 1,
  seq: 1,
  day: "2026-11-23",
  lang: "zh-Hans",
  networks: [],
  places: [
    { id: "county", name: "county", parentId: null, kind: "county" },
    { id: "east", name: "east", parentId: "county", kind: "community" },
    { id: "west", name: "west", parentId: "county", kind: "community", code: "0902" },
  ],
  rows: [grid("e-1", 1, ["party"]), grid("e-2", 1), grid("w-1", 2, ["party", "safety"], { code: "W1", formerly: ["W0"] })],
  ...over,
});
const tree = (limits: GridLimits, view = town()) => gridNodes(view, limits).map(({ id, parentId }) => `${parentId ?? ""}/${id}`);

test("grids stand at the ends of what they lie in", () =>
  assert.deepEqual(tree({}), ["/county", "county/east", "county/west", "east/e-1", "east/e-2", "west/w-1"]));

test("a grid keeps its code and what it was called before, a place its code", () => {
  const nodes = gridNodes(town(), {});
  assert.deepEqual(nodes[5], { id: "w-1", parentId: "west", name: "w-1", code: "W1", formerly: ["W0"] });
  assert.equal(nodes[2]!.code, "0902");
});

for (const [title, limits, rows] of [
  ["a community leaves its own grids, below what is above it", { below: "west" }, ["/county", "county/west", "west/w-1"]],
  ["a grid leaves itself", { below: "e-2" }, ["/county", "county/east", "east/e-2"]],
  ["a network leaves the grids it has officers of", { network: "safety" }, ["/county", "county/west", "west/w-1"]],
  ["both at once hold at once", { below: "east", network: "party" }, ["/county", "county/east", "east/e-1"]],
  ["what is not in the view leaves nothing", { below: "north" }, []],
] as const)
  test(`a limit: ${title}`, () => assert.deepEqual(tree(limits), rows));

test("a view of that part has been limited already, also by a unit that is no place", () =>
  assert.equal(tree({ below: "party-office" }, town({ below: { id: "party-office", name: "" } })).length, 6));

test("a grid within a grid stands beside it", () => {
  const view = town({
    places: [
      { id: "east", name: "east", parentId: null, kind: "community" },
      { id: "e-1", name: "e-1", parentId: "east", kind: "grid" },
    ],
    rows: [grid("e-1", 0), grid("tower", 1)],
  });
  assert.deepEqual(tree({}, view), ["/east", "east/e-1", "east/tower"]);
});

test("a grid that stands nowhere is a root", () => assert.deepEqual(tree({}, town({ rows: [grid("lost", -1)] })), ["/lost"]));
