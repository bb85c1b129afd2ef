import assert from "node:assert/strict";
import { test } from "node:test";
import { indexOf, streets } from "../../test/forest.ts";
import { firstOpened } from "./first-opened.ts";
import { visibleRows } from "./visible-rows.ts";

const shown = (drawing: string, most: number) => {
  const index = indexOf(drawing);
  return visibleRows(index, firstOpened(index, most)).length;
};

for (const [title, most, rows] of [
  ["all levels open where they fit", 10, 10],
  ["a level that does not fit stays closed", 9, 7],
  ["so do all below it", 6, 3],
] as const)
  test(title, () => assert.equal(shown(streets, most), rows));

test("a single root opens whatever is under it", () => {
  const wide = `county\n${Array.from({ length: 100 }, (_, at) => `  street-${at}`).join("\n")}`;
  assert.equal(shown(wide, 10), 101);
});

test("many roots stay as they are", () => {
  const flat = Array.from({ length: 100 }, (_, at) => `street-${at}`).join("\n");
  assert.equal(shown(flat, 10), 100);
});

test("an empty tree has nothing to open", () => assert.equal(shown("", 10), 0));
