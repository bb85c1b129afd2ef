// How much work people have in the grids of the district of networks-fixtures.ts.
import type { LoadRow, LoadView } from "@jinlin/core";
import { head } from "./fixtures.ts";

export const loadRow = (id: string, name: string, grids: number, over: Partial<LoadRow> = {}): LoadRow => ({
  person: { id, name },
  posts: Array.from({ length: grids }, (_, at) => ({
    id: `grid-${at + 1}/officer/safety-net`,
    name: "综治网网格员",
    unit: { id: `grid-${at + 1}`, name: `第${at + 1}网格` },
    network: "safety-net",
  })),
  grids,
  households: grids * 400,
  residents: grids * 1000,
  uncounted: 0,
  communities: [{ id: "hefeng-area", name: "鹤山社区" }],
  ...over,
});

/** Five people, one of whom may not be known; of the others one has more grids than the county wants. */
export function loadView(over: Partial<LoadView> = {}): LoadView {
  return {
    ...head,
    view: "load",
    grids: 11,
    without: 1,
    people: {
      value: 5,
      hidden: 1,
      members: [
        loadRow("p-5", "林晓", 6, { uncounted: 2 }),
        loadRow("p-1", "陈明", 2, {
          communities: [
            { id: "hefeng-area", name: "鹤山社区" },
            { id: "nanji-area", name: "南际社区" },
          ],
          households: 0,
        }),
        loadRow("p-王芳", "王芳", 2, {
          posts: [
            { id: "grid-1/head", name: "网格长", unit: { id: "grid-1", name: "第一网格" } },
            { id: "grid-1/officer/party-net", name: "党建网网格员", unit: { id: "grid-1", name: "第一网格" }, network: "party-net" },
            { id: "grid-2/officer/safety-net", name: "综治网网格员", unit: { id: "grid-2", name: "第二网格" }, network: "safety-net" },
          ],
        }),
        loadRow("p-9", "=黄丽", 1, { partial: true }),
      ],
    },
    spread: {
      grids: { least: 1, median: 2, most: 6 },
      households: { least: 0, median: 800, most: 2400 },
      residents: { least: 1000, median: 2000, most: 6000 },
      communities: { least: 1, median: 1, most: 2 },
    },
    limit: { grids: 4, over: 1 },
    ...over,
  };
}

/** So many people, all alike. */
export const manyLoads = (count: number): LoadView =>
  loadView({
    people: { value: count, hidden: 0, members: Array.from({ length: count }, (_, at) => loadRow(`p-${at}`, `某${at + 1}`, 1)) },
    spread: {
      grids: { least: 1, median: 1, most: 1 },
      communities: { least: 1, median: 1, most: 1 },
    },
    limit: { grids: 4, over: 0 },
  });
