// Grids of a district that does not exist, by what lies over them, as a portal would get them.
import type { GridRow, GridsView, PostState, Shape } from "@jinlin/core";
import { encodeShape } from "@jinlin/core/geo";
import { head } from "./fixtures.ts";

const [west, south, side] = [120.1, 26.8, 0.004];

const square = (column: number, line: number, columns = 1, lines = 1): string => {
  const [x, y] = [west + column * side, south + line * side];
  const [right, top] = [x + columns * side, y + lines * side];
  const shape: Shape = {
    type: "Polygon",
    coordinates: [
      [
        [x, y],
        [right, y],
        [right, top],
        [x, top],
        [x, y],
      ],
    ],
  };
  return encodeShape(shape);
};

const states: readonly PostState[] = ["held", "acting", "carry-over", "suspended", "vacant"];

function post(id: string, state: PostState, at: number): GridRow["posts"][number] {
  const officer = { id: `p-${at}`, name: ["陈明", "林岚", "王芳"][at % 3]! };
  const answers = {
    post: { id: "hefeng/secretary", name: "书记" },
    unit: { id: "hefeng", name: "鹤山社区" },
    by: "territory" as const,
    holder: { id: "p-9", name: "赵云" },
  };
  return {
    network: "party-net",
    post: id,
    state,
    ...(state === "vacant" ? {} : { holder: officer }),
    ...((state === "vacant" || state === "suspended") && { answers }),
  };
}

function squareRow(at: number, columns: number): GridRow {
  const id = `grid-${at}`;
  const state = states[at % states.length]!;
  const { network: _, ...primary } = post(`${id}/officer`, "held", at);
  return {
    id,
    name: `鹤山社区第${at + 1}网格`,
    place: 1,
    grid: "general",
    code: `3509020010${String(at).padStart(5, "0")}`,
    households: { value: 100 + at, precision: "exact" },
    residents: { value: 300 + 7 * at, precision: "exact" },
    size: at % 4 === 3 ? "above" : "within",
    primary,
    posts: [post(`${id}/party-officer/party-net`, state, at)],
    shape: square(at % columns, Math.floor(at / columns)),
    notice: at % 3 === 0 ? "stale" : "current",
  };
}

/** So many grids in rows of so many, the first in the south-west; a dedicated one over the first two. */
export function groundView(count = 10, columns = 5, over: Partial<GridsView> = {}): GridsView {
  const lines = Math.ceil(count / columns);
  const rows = Array.from({ length: count }, (_, at) => squareRow(at, columns));
  const [first] = rows;
  const market: GridRow = {
    ...first!,
    id: "market",
    name: "南门市场专属网格",
    code: "Z001",
    grid: "dedicated",
    over: ["grid-0", "grid-1"],
    posts: [],
    shape: encodeShape({
      type: "Polygon",
      coordinates: [
        [
          [west + 0.7 * side, south + 0.2 * side],
          [west + 1.3 * side, south + 0.2 * side],
          [west + 1.3 * side, south + 0.6 * side],
          [west + 0.7 * side, south + 0.6 * side],
          [west + 0.7 * side, south + 0.2 * side],
        ],
      ],
    }),
  };
  return {
    ...head,
    view: "grids",
    networks: [
      { id: "party-net", name: "党建网", kind: "党建" },
      { id: "safety-net", name: "综治网", kind: "综治" },
    ],
    places: [
      { id: "north", name: "城北街道", parentId: null, kind: "街道" },
      { id: "hefeng", name: "鹤山社区", parentId: "north", kind: "社区", shape: square(0, 0, columns, lines) },
    ],
    rows: [...rows, market],
    ...over,
  };
}
