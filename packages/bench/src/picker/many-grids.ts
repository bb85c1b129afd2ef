import type { GridRow, GridsView } from "@jinlin/core";

export const sizes = ["1k", "100k"] as const;
export type PickerSize = (typeof sizes)[number];

const counts: Readonly<Record<PickerSize, number>> = { "1k": 1_000, "100k": 100_000 };
const inCommunity = 25;
const inStreet = 40;

/** Grids of made-up districts, 25 to a community and 40 communities to a street: of a district (1k), and of a hundred of them in one. */
export function manyGrids(size: PickerSize): GridsView {
  const count = counts[size];
  const communities = count / inCommunity;
  const streets = communities / inStreet;
  const codeOf = (at: number, length: number) => String(at + 1).padStart(length, "0");
  const places = [
    { id: "county", name: "示例区", parentId: null, kind: "区" },
    ...Array.from({ length: streets }, (_, at) => ({ id: `s-${at}`, name: `${at + 1}号街道`, parentId: "county", kind: "街道" })),
    ...Array.from({ length: communities }, (_, at) => ({
      id: `c-${at}`,
      name: `${at + 1}号社区`,
      parentId: `s-${Math.floor(at / inStreet)}`,
      kind: "社区",
      code: `K${codeOf(at, 5)}`,
    })),
  ];
  const rows = Array.from({ length: count }, (_, at): GridRow => {
    const community = Math.floor(at / inCommunity);
    const within = at % inCommunity;
    return {
      id: `g-${at}`,
      name: `第${within + 1}网格`,
      place: 1 + streets + community,
      grid: "general",
      code: `W${codeOf(community, 5)}${codeOf(within, 3)}`,
      size: "unknown",
      posts: [],
      notice: "none",
    };
  });
  return { view: "grids", v: 1, seq: 1, day: "2026-11-23", lang: "zh-Hans", networks: [], places, rows };
}

/** What is typed: a name that a 25th of the grids bear, a community, a code in part, one grid's code. */
export const texts: readonly string[] = ["第7网格", "17号社区", "W00017", "W00040003"];
