import assert from "node:assert/strict";
import { test } from "node:test";
import { namedDivisions, searchTexts } from "./named-divisions.ts";

const rows = namedDivisions("10k");

test("each row comes after its parent and before the parent's next sibling", () => {
  const open: string[] = [];
  for (const { id, parentId } of rows) {
    while (open.length > 0 && open.at(-1) !== parentId) open.pop();
    assert.equal(open.at(-1) ?? null, parentId, id);
    open.push(id);
  }
});

test("no two names are alike", () => assert.equal(new Set(rows.map(({ name }) => name)).size, 10_000));

test("a grid is named after its village", () => {
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const grids = rows.filter(({ id }) => id.length === 15);
  for (const { parentId, name } of grids) assert.ok(name.startsWith(names.get(parentId!)!.slice(0, -1)), name);
});

test("what is searched for is there, and the second keystroke leaves less than the first", () => {
  const found = searchTexts(rows).map((text) => rows.filter(({ name }) => name.includes(text)).length);
  for (let at = 0; at < found.length; at += 2) assert.ok(found[at]! > found[at + 1]! && found[at + 1]! > 0, found.join(" "));
});
