import assert from "node:assert/strict";
import { test } from "node:test";
import { outlineOf, rowsOf, streets } from "../../test/forest.ts";
import * as search from "./tree-search.ts";
import { TreeState } from "./tree-state.ts";

const dataOf = (drawing: string, id = "command") => ({ id, outline: outlineOf(rowsOf(drawing)) });

const shown = ({ visible, outline }: TreeState) => Array.from(visible, (at) => outline.index.idAt(at)).join(" ");
const at = ({ outline }: TreeState, id: string) => outline.index.indexOf(id);
const active = ({ outline, active }: TreeState) => (active < 0 ? undefined : outline.index.idAt(active));

/** Only the roots show. */
function closed(drawing = streets): TreeState {
  const state = new TreeState(dataOf(drawing));
  for (const root of ["north", "south"]) if (state.outline.index.has(root)) state.setOpen(at(state, root), false);
  return state;
}

test("what is open and where one is stay when the view changes", () => {
  const before = closed();
  before.setOpen(at(before, "south"), true);
  before.active = at(before, "nanji");
  const after = new TreeState(dataOf(`east\n${streets.replace("  nanji", "  new\n  nanji")}`), before);
  assert.equal(shown(after), "east north south jinxi new nanji west");
  assert.equal(active(after), "nanji");
});

test("another slice starts anew", () => {
  const after = new TreeState(dataOf(streets, "territory"), closed());
  assert.equal(after.visible.length, 10);
});

test("when the row one is on goes away, one is on the nearest above it", () => {
  const before = new TreeState(dataOf(streets));
  before.active = at(before, "yard-1");
  assert.equal(active(new TreeState(dataOf(streets.replace("    yard-1\n", "")), before)), "hefeng");
});

test("when a root goes away, one is on whoever takes its place", () => {
  const before = closed();
  before.active = at(before, "west");
  assert.equal(active(new TreeState(dataOf(streets.replace("west\n", "")), before)), "south");
  assert.equal(active(new TreeState(dataOf(""), before)), undefined);
});

test("closing a row above takes along where one is", () => {
  const state = new TreeState(dataOf(streets));
  state.active = at(state, "yard-1");
  state.setOpen(at(state, "north"), false);
  assert.equal(active(state), "north");
});

test("* opens all siblings of a row, and no others", () => {
  const state = closed();
  state.openSiblings(at(state, "west"));
  assert.match(shown(state), /^north hefeng .*south jinxi nanji west$/);
  const inner = closed();
  inner.setOpen(at(inner, "north"), true);
  inner.setOpen(at(inner, "hefeng"), false);
  inner.setOpen(at(inner, "c"), false);
  inner.openSiblings(at(inner, "c"));
  assert.equal(shown(inner), "north hefeng yard-1 yard-2 c yard-3 south west");
});

test("revealing opens all that is above, and says whether there is such a row", () => {
  const state = closed();
  assert.equal(state.reveal("nobody"), false);
  assert.equal(state.reveal("jinxi"), true);
  assert.equal(shown(state), "north south jinxi nanji west");
  assert.equal(active(state), "jinxi");
});

test("a row that a narrowed tree leaves out is revealed in the whole one", () => {
  const state = closed();
  state.narrow({ text: "hefeng" }, search);
  state.reveal("jinxi");
  assert.equal(state.filter, undefined);
  assert.match(shown(state), /jinxi/);
});

test("narrowed, the tree shows what is found; afterwards it is as it was, open where one went", () => {
  const state = closed();
  state.narrow({ text: "yard" }, search);
  assert.equal(shown(state), "north hefeng yard-1 yard-2 c yard-3");
  assert.equal(state.filter!.matches, 3);
  state.active = at(state, "yard-3");
  state.narrow({});
  assert.match(shown(state), /^north .*c yard-3 south west$/);
  assert.equal(active(state), "yard-3");
});

test("vacant only: posts nobody holds, and gaps", () => {
  const state = closed();
  state.narrow({ vacantOnly: true }, search);
  assert.equal(shown(state), "north hefeng yard-2 c south jinxi");
  assert.equal(state.hasChildren(at(state, "c")), false);
  assert.deepEqual(state.standing(at(state, "jinxi")), { level: 2, position: 1, setSize: 1 });
});

test("a narrowed tree stays narrowed when the view changes, and what was closed in it stays closed", () => {
  const before = closed();
  before.narrow({ vacantOnly: true }, search);
  before.setOpen(at(before, "north"), false);
  const after = new TreeState(dataOf(streets.replace("nanji", "nanji○")), before);
  assert.equal(shown(after), "north south jinxi nanji");
});

test("finding nothing leaves no row to be on", () => {
  const state = closed();
  state.narrow({ text: "nobody" }, search);
  assert.equal(active(state), undefined);
  state.narrow({});
  assert.equal(active(state), "north");
});

test("rows know their level, their place and how many they are", () => {
  const state = new TreeState(dataOf(streets));
  assert.deepEqual(state.standing(at(state, "c")), { level: 2, position: 2, setSize: 2 });
  assert.deepEqual(state.standing(at(state, "west")), { level: 1, position: 3, setSize: 3 });
});
