// Networks over the grids of a district that does not exist, as a portal would get them.
import type { GridPost, GridRow, GridsView } from "@jinlin/core";
import { head } from "./fixtures.ts";

type OfNetwork = GridPost & { readonly network: string };

const secretary: GridPost["answers"] = {
  post: { id: "hefeng/secretary", name: "书记" },
  unit: { id: "hefeng", name: "鹤山社区大党委" },
  by: "territory",
  holder: { id: "p-1", name: "陈明" },
};

export const heldBy = (network: string, name: string, over: Partial<OfNetwork> = {}): OfNetwork => ({
  network,
  post: `grid-1/officer/${network}`,
  state: "held",
  since: "2024-03-01",
  holder: { id: `p-${name}`, name },
  ...over,
});

export const vacantIn = (network: string, over: Partial<OfNetwork> = {}): OfNetwork => ({
  network,
  post: `grid-1/officer/${network}`,
  state: "vacant",
  since: "2026-09-01",
  answers: secretary,
  ...over,
});

export const gridRow = (id: string, name: string, over: Partial<GridRow> = {}): GridRow => ({
  id,
  name,
  place: 2,
  grid: "general",
  code: `350902-${id}`,
  size: "within",
  primary: { post: `${id}/head`, state: "held", since: "2022-01-01", holder: { id: "p-5", name: "林晓" } },
  posts: [heldBy("party-net", "王芳"), vacantIn("safety-net")],
  notice: "current",
  ...over,
});

/** So many grids of one community, all alike. */
export const manyGrids = (count: number): GridRow[] => Array.from({ length: count }, (_, at) => gridRow(`grid-${at}`, `第${at + 1}网格`));

export function answersView(over: Partial<GridsView> = {}): GridsView {
  return {
    ...head,
    view: "grids",
    networks: [
      {
        id: "party-net",
        name: "党建网",
        kind: "党建",
        owner: { id: "org-dept", name: "区委组织部" },
        since: "2022-01-01",
        cells: { value: 0, unmapped: 0 },
      },
      {
        id: "safety-net",
        name: "综治网",
        kind: "综治",
        owner: { id: "politics-law", name: "政法委" },
        since: "2022-01-01",
        cells: { value: 2, unmapped: 1 },
      },
    ],
    others: [
      {
        id: "epidemic-net",
        name: "疫情防控网",
        kind: "疫情防控",
        since: "2020-02-01",
        until: "2023-01-08",
        cells: { value: 5, unmapped: 0 },
      },
    ],
    places: [
      { id: "county", name: "县", parentId: null, kind: "县" },
      { id: "hefeng-area", name: "鹤山社区", parentId: "county", kind: "社区" },
      { id: "garden", name: "花苑小区", parentId: "hefeng-area", kind: "小区" },
      { id: "nanji-area", name: "南际社区", parentId: "county", kind: "社区" },
    ],
    rows: [
      gridRow("grid-1", "第一网格"),
      gridRow("grid-2", "第二网格", {
        formerly: ["老三网格"],
        posts: [
          vacantIn("party-net", {
            answers: { ...secretary!, by: "general", unit: { id: "grid-1", name: "第一网格" }, post: { id: "x", name: "网格员" } },
          }),
          { ...vacantIn("safety-net"), state: "suspended", holder: { name: "李**", masked: true } },
        ],
      }),
      gridRow("tower", "楼宇网格", {
        place: 3,
        grid: "dedicated",
        primary: { post: "tower/head", state: "vacant" },
        posts: [heldBy("party-net", "黄丽", { state: "acting", since: "2026-10-01" })],
      }),
    ],
    may: ["register-network"],
    ...over,
  };
}

/** The same as the public sees it: posts, and no names. */
export function publicGrids(): GridsView {
  const bare = (post: GridPost): GridPost => {
    const { holder: _, answers, ...rest } = post;
    const { holder: __, ...instead } = answers ?? {};
    return { ...rest, ...(post.holder && { holder: {} }), ...(answers && { answers: { ...(instead as typeof answers), holder: {} } }) };
  };
  const { rows, networks, others, may: _, ...view } = answersView();
  return {
    ...view,
    networks: networks.map(({ cells: __, ...network }) => network),
    others: others!.map(({ cells: __, ...network }) => network),
    rows: rows.map((row) => ({
      ...row,
      ...(row.primary && { primary: bare(row.primary) }),
      posts: row.posts.map((post) => ({ ...bare(post), network: post.network })),
    })),
    may: [],
  };
}
