// The history of a district and of people that do not exist, as a portal would get it.
import type { Change, CompareView, HistoryEntry, HistoryView } from "@jinlin/core";
import { handOver, head } from "./fixtures.ts";

const hefeng = { id: "hefeng", name: "鹤山社区大党委" };
const grid = { id: "grid-7", name: "第七网格" };

export const renamed: Change = {
  type: "record-changed",
  aspect: "name",
  unit: hefeng,
  before: "鹤山社区大党委",
  after: "鹤峰社区大党委",
  day: "2026-11-01",
};

export const gridMoved: Change = {
  type: "unit-moved",
  unit: grid,
  leaves: { id: "yard", name: "西院" },
  under: { id: "garden-branch", name: "东园党支部" },
  day: "2026-11-20",
};

export function historyEntry(over: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    seq: 9,
    recordedAt: "2026-11-22T09:30:00+08:00",
    recordedOn: "2026-11-22",
    command: "rename-unit",
    actor: { id: "p-9", name: "何部长" },
    reason: "按上级批复更名",
    basis: "桥组〔2026〕3号",
    changes: [renamed],
    more: 0,
    hidden: 0,
    back: "2026-11-01",
    may: [],
    ...over,
  };
}

export function historyView(over: Partial<HistoryView> = {}): HistoryView {
  const { reason: _reason, basis: _basis, back: _back, ...plain } = historyEntry();
  return {
    view: "history",
    ...head,
    entries: [
      { ...plain, seq: 10, recordedAt: "2026-11-22T15:00:00+08:00", command: "appoint-person", changes: handOver, may: ["withdraw-entry"] },
      historyEntry(),
      {
        ...plain,
        seq: 8,
        recordedAt: "2026-11-20T08:00:00+08:00",
        recordedOn: "2026-11-20",
        command: "move-unit",
        actor: {},
        changes: [gridMoved],
        withdrawnBy: 9,
        reasonHidden: true,
      },
      {
        ...plain,
        seq: 2,
        recordedAt: "2022-01-01T09:00:00+08:00",
        recordedOn: "2022-01-01",
        command: "import-records",
        actor: "system",
        changes: [{ type: "record-changed", aspect: "unit", unit: grid, after: "网格，2022年1月1日起", day: "2022-01-01" }],
        more: 769,
        hidden: 12,
      },
    ],
    total: 24,
    next: 2,
    days: ["2022-01-01", "2024-03-01", "2026-11-01", "2026-11-20", "2026-11-23"],
    commands: [
      { command: "appoint-person", count: 12 },
      { command: "move-unit", count: 10 },
      { command: "rename-unit", count: 1 },
      { command: "import-records", count: 1 },
    ],
    ...over,
  };
}

export function compareView(over: Partial<CompareView> = {}): CompareView {
  return {
    view: "compare",
    ...head,
    other: { day: "2026-10-01", seq: 10 },
    changes: [renamed, ...handOver, gridMoved],
    total: 4,
    hidden: 1,
    ...over,
  };
}
