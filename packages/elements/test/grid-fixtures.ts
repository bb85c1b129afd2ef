// Grids of a district that does not exist, as a portal would get them.
import type { GridRow, GridsView } from "@jinlin/core";
import { head } from "./fixtures.ts";

/** A grid by its id, name and place; with officers of these networks. */
export function gridRow(
  id: string,
  name: string,
  place: number,
  over: Partial<GridRow> = {},
  networks: readonly string[] = ["party"],
): GridRow {
  const posts = networks.map((network) => ({ network, post: `${id}/officer/${network}`, state: "vacant" as const }));
  return { id, name, place, grid: "general", size: "unknown", posts, notice: "none", ...over };
}

const rows: readonly GridRow[] = [
  gridRow("g-1", "第一网格", 2, { code: "3501020101" }),
  gridRow("g-2", "第二网格", 2, { code: "3501020102", formerly: ["老街网格", "WG-07"] }, ["party", "safety"]),
  gridRow("g-3", "第三网格", 2, { code: "3501020103" }),
  gridRow("g-4", "第一网格", 3, { code: "3501020201" }, ["party", "safety"]),
  gridRow("g-5", "桂花里网格", 3, { code: "3501020202" }),
  gridRow("g-6", "第一网格", 5, { code: "3501030101" }),
];

/** A county of two streets and three communities with six grids. */
export function gridsView(over: Partial<GridsView> = {}): GridsView {
  return {
    ...head,
    view: "grids",
    networks: [
      { id: "party", name: "党建网", kind: "党建网" },
      { id: "safety", name: "综治网", kind: "综治网" },
    ],
    places: [
      { id: "county", name: "示例区", parentId: null, kind: "区" },
      { id: "hefeng", name: "鹤峰街道", parentId: "county", kind: "街道", code: "350102" },
      { id: "heshan", name: "鹤山社区", parentId: "hefeng", kind: "社区", code: "35010201" },
      { id: "guixi", name: "桂溪社区", parentId: "hefeng", kind: "社区", code: "35010202" },
      { id: "chengbei", name: "城北街道", parentId: "county", kind: "街道", code: "350103" },
      { id: "beimen", name: "北门社区", parentId: "chengbei", kind: "社区", code: "35010301" },
    ],
    rows,
    ...over,
  };
}

/** So many grids, fifty to a community. */
export function manyGrids(count: number): GridsView {
  const communities = Math.ceil(count / 50);
  return gridsView({
    places: [
      { id: "county", name: "示例区", parentId: null, kind: "区" },
      ...Array.from({ length: communities }, (_, at) => ({ id: `c-${at}`, name: `${at + 1}号社区`, parentId: "county", kind: "社区" })),
    ],
    rows: Array.from({ length: count }, (_, at) =>
      gridRow(`g-${at}`, `第${(at % 50) + 1}网格`, 1 + Math.floor(at / 50), { code: `35${String(at).padStart(8, "0")}` }),
    ),
  });
}
