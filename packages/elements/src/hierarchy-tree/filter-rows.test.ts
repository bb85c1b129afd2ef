import assert from "node:assert/strict";
import { test } from "node:test";
import { indexOf, streets } from "../../test/forest.ts";
import { filterRows, keepsChildren, matchesIn, nextMatch } from "./filter-rows.ts";

const index = indexOf(streets);
const ids = (flags: ArrayLike<number>) =>
  Array.from(flags)
    .flatMap((flag, at) => (flag ? [index.idAt(at)] : []))
    .join(" ");
const named =
  (...wanted: string[]) =>
  (at: number) =>
    wanted.includes(index.idAt(at));
const flagged = (...wanted: string[]) => Uint8Array.from({ length: index.size }, (_, at) => Number(named(...wanted)(at)));
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
  assert.equal(ids(filter.kept), "north hefeng yard-1 yard-2 c yard-3");
  assert.equal(ids(filter.leadsTo), "north hefeng");
  assert.equal(filter.matches, 2);
});

test("a row has something to open where anything under it stays", () => {
  const byVacancy = filterRows(index, { vacant });
  const byText = filterRows(index, { text: named("hefeng") });
  const opens = (filter: Parameters<typeof keepsChildren>[1]) =>
    ids(Uint8Array.from({ length: index.size }, (_, at) => Number(filter.kept[at] === 1 && keepsChildren(index, filter, at))));
  assert.equal(opens(byVacancy), "north hefeng south");
  assert.equal(opens(byText), "north hefeng");
});

test("nothing found leaves nothing", () => {
  const filter = filterRows(index, { text: () => false });
  assert.equal(ids(filter.kept), "");
  assert.equal(filter.matches, 0);
});

test("nothing asked for leaves everything, and everything is a match", () => {
  const filter = filterRows(index, {});
  assert.equal(filter.matches, index.size);
  assert.ok(!filter.kept.includes(0));
});

test("several marks: the rows which all of them mean", () => {
  const filter = filterRows(index, { vacant, level: named("c", "jinxi", "nanji"), finding: named("jinxi", "west") });
  assert.equal(ids(filter.kept), "south jinxi");
  assert.equal(ids(filter.matched), "jinxi");
});

test("tests and flags say the same, and flags stay as they were", () => {
  const [text, mark] = [flagged("north"), flagged("yard-2", "c", "jinxi")];
  assert.deepEqual(filterRows(index, { text, vacant: mark }), filterRows(index, { text: named("north"), vacant }));
  assert.equal(ids(text), "north");
  assert.equal(ids(mark), "yard-2 c jinxi");
});

test("matches are listed top down", () => {
  const filter = filterRows(index, { vacant });
  assert.deepEqual(
    Array.from(matchesIn(filter), (at) => index.idAt(at)),
    ["yard-2", "c", "jinxi"],
  );
});

for (const [title, from, step, to] of [
  ["on to the one after", "yard-2", 1, "c"],
  ["back to the one before", "c", -1, "yard-2"],
  ["on from a row that is none", "hefeng", 1, "yard-2"],
  ["around the end", "jinxi", 1, "yard-2"],
  ["around the beginning", "yard-2", -1, "jinxi"],
  ["back from the first row", "north", -1, "jinxi"],
] as const)
  test(`goes ${title}`, () => {
    const at = nextMatch(filterRows(index, { vacant }), index.indexOf(from), step);
    assert.equal(index.idAt(at), to);
  });

test("from no row one goes to the first or the last match, and nowhere where there is none", () => {
  const filter = filterRows(index, { vacant });
  assert.equal(index.idAt(nextMatch(filter, -1, 1)), "yard-2");
  assert.equal(index.idAt(nextMatch(filter, -1, -1)), "jinxi");
  assert.equal(nextMatch(filterRows(index, { text: () => false }), 0, 1), -1);
});
