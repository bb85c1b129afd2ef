import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hashOf, matchIds } from "./match-ids.ts";

// Found by hashing some 80,000 links after the ones before, until two had the same hash.
const twinLinks = `idtso|bs7f9 q32r3|4ptjm lfj1v|khf7a jkod3|9pm21 v9ash|8h89v v1sum|8i19a 998b2|t8eh7 5ii8d|nap7s
  ce9fo|6tfhh 1b2jh|10uqt 5i89t|6e5ij 0qndu|is5f7 2kprr|295kn u4et1|0k8th me89m|jq5ig 7oro4|2f5rj`
  .split(/\s+/)
  .map((twins) => twins.split("|"));

test("every id leads to its row and every other id to none", () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.string(), (ids, other) => {
      const { rowOf } = match(ids, ids)!;
      assert.deepEqual(ids.map(rowOf), [...ids.keys()]);
      assert.equal(rowOf(other), ids.indexOf(other));
    }),
  ));

test("two ids of one hash are told apart", () => {
  const [twin, otherTwin] = sameHash(1) as [string, string];
  const found = match([twin, otherTwin, "grid"], [otherTwin, null, twin])!;
  assert.deepEqual([...found.parentRows], [1, -1, 0]);
  assert.equal(match([twin], [otherTwin]), undefined);
});

test("65,536 ids made to collide are matched without a crawl", () => {
  const ids = sameHash(16);
  const start = performance.now();
  const found = match(ids, [null, ...ids.slice(0, -1)])!;
  // Every one of them past all those before it, that would be two billion steps.
  assert.ok(performance.now() - start < 5000);
  assert.deepEqual(
    found.parentRows,
    Int32Array.from(ids, (_, row) => row - 1),
  );
  assert.equal(found.rowOf(ids[300]!), 300);
  assert.equal(found.rowOf("street"), -1);
});

test("among ids made to collide a repeated one and an unknown parent are seen", () => {
  const ids = sameHash(10);
  const roots = ids.map(() => null);
  assert.ok(match(ids, roots));
  assert.equal(match([...ids, ids[0]!], [...roots, null]), undefined);
  assert.equal(match(ids, [...roots.slice(1), "street"]), undefined);
});

function match(ids: readonly string[], parentIds: readonly (string | null)[]) {
  return matchIds(ids.map((id, row) => ({ id, parentId: parentIds[row] })));
}

/** 2 ** links ids of one hash: after each link the hash is the same, whichever of the two it is. */
function sameHash(links: number): string[] {
  const ids = twinLinks.slice(0, links).reduce((ids, twins) => ids.flatMap((id) => twins.map((link) => id + link)), [""]);
  assert.equal(new Set(ids).size, 2 ** links);
  assert.equal(new Set(ids.map(hashOf)).size, 1);
  return ids;
}
