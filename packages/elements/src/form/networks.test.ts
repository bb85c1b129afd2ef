import assert from "node:assert/strict";
import { test } from "node:test";
import { networkView } from "../../test/networks.ts";
import { commandOf, draftOf, fillIn } from "./draft.ts";
import type { About, Value } from "./form-row.ts";
import { formOf } from "./forms.ts";

const view = networkView();
const about = (cell = view.cells[0]): About => ({ seq: 10, day: "2026-11-23", network: view, cell });
const made = (opened: ReturnType<typeof draftOf>, values: Readonly<Record<string, Value>> = {}) => {
  const command = commandOf(Object.entries(values).reduce((draft, [name, value]) => fillIn(draft, name, value), opened));
  assert.ok("command" in command, JSON.stringify(command));
  return command.command as unknown as Record<string, unknown>;
};

test("a cell is mapped from where it lies: untouched, the form says the same again", () => {
  const opened = draftOf(formOf("map-cell"), about());
  assert.deepEqual(made(opened)["grids"], [
    { grid: "grid-1", share: 60 },
    { grid: "grid-2", share: 40 },
  ]);
  assert.equal(made(opened)["cell"], "cell-1");
});

test("a row taken away is a grid it no longer lies in, and a grid without a share has all of it", () => {
  const opened = draftOf(formOf("map-cell"), about());
  assert.deepEqual(made(opened, { grids: "2" })["grids"], [{ grid: "grid-2", share: 40 }]);
  assert.deepEqual(made(opened, { grids: "2", "grids-2-share": "" })["grids"], [{ grid: "grid-2", share: 100 }]);
});

test("a cell that lies in no grid has one empty row, and stays unmapped while nobody fills it in", () => {
  const opened = draftOf(formOf("map-cell"), about(view.cells[1]));
  assert.deepEqual(made(opened)["grids"], []);
  assert.deepEqual(made(opened, { "grids-1-grid": [{ id: "grid-3", name: "第三网格" }] })["grids"], [{ grid: "grid-3", share: 100 }]);
});

test("of a network only what is changed is said", () => {
  const opened = draftOf(formOf("change-network"), about());
  assert.equal("name" in made(opened), false);
  assert.deepEqual(made(opened, { name: "平安网" })["name"], "平安网");
});
