import assert from "node:assert/strict";
import { test } from "node:test";
import { indexOf, streets } from "../../test/forest.ts";
import { placeOf, visibleRows } from "./visible-rows.ts";

const index = indexOf(streets);
const named = (rows: Int32Array) => Array.from(rows, (at) => index.idAt(at)).join(" ");
const flags = (...ids: string[]) => Uint8Array.from({ length: index.size }, (_, at) => Number(ids.includes(index.idAt(at))));

for (const [title, open, shown] of [
  ["closed, a tree shows its roots", [], "north south west"],
  ["an open row shows its children", ["north"], "north hefeng c south west"],
  ["an open row inside a closed one shows nothing", ["hefeng"], "north south west"],
  ["all open, all show in preorder", ["north", "hefeng", "c", "south"], "north hefeng yard-1 yard-2 c yard-3 south jinxi nanji west"],
] as const)
  test(title, () => assert.equal(named(visibleRows(index, flags(...open))), shown));

test("in a narrowed tree only kept rows show", () => {
  const kept = flags("north", "hefeng", "yard-2");
  assert.equal(named(visibleRows(index, flags("north", "hefeng"), kept)), "north hefeng yard-2");
});

test("a visible row is found at its place, another nowhere", () => {
  const visible = visibleRows(index, flags("north"));
  for (const [place, at] of visible.entries()) assert.equal(placeOf(visible, at), place);
  assert.equal(placeOf(visible, index.indexOf("yard-1")), -1);
  assert.equal(placeOf(new Int32Array(), 0), -1);
});
