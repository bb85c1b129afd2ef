import type { NetworkView } from "@jinlin/core";

/** A network over two grids: one cell in both, one in none. */
export function networkView(more: Partial<NetworkView> = {}): NetworkView {
  const counted = (...members: string[]) => ({ value: members.length, hidden: 0, members }) as const;
  return {
    view: "network",
    v: 1,
    seq: 10,
    day: "2026-11-23",
    lang: "zh-Hans",
    network: { id: "safety-net", name: "综治网", kind: "综治", owner: { id: "politics-law", name: "政法委" }, since: "2022-01-01" },
    cells: [
      {
        id: "cell-1",
        name: "ZZ-1",
        code: "ZZ-1",
        state: "multiple",
        mapped: 100,
        grids: [
          { id: "grid-1", name: "第一网格", share: 60 },
          { id: "grid-2", name: "第二网格", share: 40 },
        ],
        since: "2022-01-01",
        may: ["map-cell", "end-cell"],
      },
      { id: "cell-2", name: "ZZ-2", code: "ZZ-2", state: "unmapped", mapped: 0, grids: [], since: "2022-01-01", may: [] },
    ],
    counts: { mapped: counted(), multiple: counted("cell-1"), partly: counted(), unmapped: counted("cell-2") },
    may: ["change-network", "register-cell", "end-network"],
    ...more,
  };
}
