import assert from "node:assert/strict";
import { test } from "node:test";
import { indexOf, streets } from "../../test/forest.ts";
import { filterRows, type Wanted } from "./filter-rows.ts";

const index = indexOf(streets);
const ids = (flags: ArrayLike<number>) =>
  Array.from(flags)
    .flatMap((flag, at) => (flag ? [index.idAt(at)] : []))
    .join(" ");
const named =
  (...wanted: string[]): Wanted["text"] =>
  (at) =>
    wanted.includes(index.idAt(at));
const vacant = named("yard-2", "c", "jinxi");

test("what is found keeps what is above it, open, and what is under it, closed", () => {
  const filter = filterRows(index, { text: named("hefeng") });
  assert.equal(ids(filter.kept), "north hefeng yard-1 yard-2");
  assert.equal(ids(filter.leadsTo), "north");
  assert.equal(filter.matches, 1);
});

test("only vacant: the vacant rows and what is above them", () => {
  const filter = filterRows(index, { vacant });
  assert.equal(ids(filter.kept), "north hefeng yard-2 c south jinxi");
  assert.equal(ids(filter.leadsTo), "north hefeng south");
  assert.equal(filter.matches, 3);
});

test("a text and vacant: the vacant rows at or below what the text finds", () => {
  assert.equal(ids(filterRows(index, { text: named("north"), vacant }).kept), "north hefeng yard-2 c");
  assert.equal(ids(filterRows(index, { text: named("jinxi"), vacant }).kept), "south jinxi");
  assert.equal(filterRows(index, { text: named("nanji"), vacant }).matches, 0);
});

test("a match inside a match counts for itself", () => {
  const filter = filterRows(index, { text: named("north", "yard-1") });
  assert.equal(ids(filter.leadsTo), "north hefeng");
  assert.equal(filter.matches, 2);
});

test("positions and set sizes are those of the narrowed tree", () => {
  const { positions, childCounts, rootCount } = filterRows(index, { vacant });
  const of = (id: string) => [positions[index.indexOf(id)], childCounts[index.indexOf(id)]];
  assert.deepEqual(of("south"), [1, 1]);
  assert.deepEqual(of("yard-2"), [0, 0]);
  assert.deepEqual(of("c"), [1, 0]);
  assert.equal(rootCount, 2);
});

test("nothing found leaves nothing", () => {
  const filter = filterRows(index, { text: () => false });
  assert.equal(ids(filter.kept), "");
  assert.equal(filter.matches + filter.rootCount, 0);
});
