import type { GridOfUnit, UnitView } from "@jinlin/core";
import { unitView } from "./fixtures.ts";

const owner = { id: "safety-office", name: "区委政法委" };

/** A grid that one network serves with an officer of its own, one with none at work, and one not at all. */
export const gridOfUnit: GridOfUnit = {
  grid: "general",
  households: { value: 420, precision: "exact" },
  residents: { value: 1100, precision: "about" },
  size: "above",
  gridSize: { households: { least: 80, most: 250 }, residents: { least: 200, most: 600 } },
  networks: [
    {
      id: "safety-net",
      name: "鹤山区综治网",
      kind: "综治网",
      owner,
      post: { post: "grid-1/network-officer/safety-net", state: "held", since: "2025-03-01", holder: { id: "p-1", name: "陈明" } },
    },
    {
      id: "party-net",
      name: "鹤山区党建网",
      kind: "党建网",
      post: {
        post: "grid-1/network-officer/party-net",
        state: "vacant",
        since: "2026-09-01",
        answers: {
          post: { id: "grid-1/grid-head", name: "责任区负责人" },
          unit: { id: "grid-1", name: "第一网格" },
          by: "territory",
          holder: { id: "p-2", name: "林青" },
        },
      },
    },
    { id: "epidemic-net", name: "鹤山区疫情防控网", kind: "疫情防控网" },
  ],
  cells: [
    { id: "c-1", name: "ZZ-1", network: "safety-net", share: 100 },
    { id: "c-2", name: "ZZ-2", network: "safety-net", share: 40 },
  ],
  under: [{ id: "tower", name: "楼宇专属网格" }],
  notice: "stale",
};

/** The unit that is that grid. */
export function gridView(over: Partial<GridOfUnit> = {}): UnitView {
  const { level: _level, nature: _nature, ...unit } = unitView().unit;
  return unitView({
    unit: { ...unit, id: "grid-1", name: "第一网格", record: "area", kind: "综合网格" },
    below: [],
    grid: { ...gridOfUnit, ...over },
  });
}
