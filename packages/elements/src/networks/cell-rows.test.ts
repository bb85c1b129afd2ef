import assert from "node:assert/strict";
import { test } from "node:test";
import type { CellState, NetworkCell } from "@jinlin/core";
import { networkView } from "../../test/networks.ts";
import { cellsShown } from "./cell-rows.ts";

const cell = (id: string, state: CellState, mapped: number, grid?: string): NetworkCell => ({
  id,
  name: id.toUpperCase(),
  state,
  mapped,
  grids: grid === undefined ? [] : [{ id: grid, name: `网格${grid}`, code: `G-${grid}`, share: mapped }],
  may: [],
});
const view = networkView({
  cells: [cell("c-1", "mapped", 100, "1"), cell("c-2", "partly", 70, "2"), cell("c-3", "unmapped", 0), cell("c-4", "partly", 30, "1")],
});

for (const [title, state, text, ids] of [
  ["what is not mapped first, then what is mapped least", undefined, "", ["c-3", "c-4", "c-2", "c-1"]],
  ["one state alone", "partly", "", ["c-4", "c-2"]],
  ["by code, in any case", undefined, "C-3", ["c-3"]],
  ["by the grids they lie in", undefined, "网格1", ["c-4", "c-1"]],
  ["by the code of a grid, in one state", "mapped", "g-1", ["c-1"]],
  ["none", undefined, "x", []],
] as const)
  test(`cells are shown ${title}`, () =>
    assert.deepEqual(
      cellsShown(view, state, text).map(({ id }) => id),
      ids,
    ));
