import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeShape, polygonsOf } from "@jinlin/core/geo";
import { mapView } from "./map-view.ts";

test("a made-up district of ten by ten grids has a hundred of 29 positions, each closed, and every state of a post", () => {
  const { rows } = mapView(10);
  assert.equal(rows.length, 100);
  for (const { shape } of rows) {
    const [ring] = polygonsOf(decodeShape(shape!))[0]!;
    assert.equal(ring!.length, 29);
    assert.deepEqual(ring![0], ring!.at(-1));
  }
  assert.equal(new Set(rows.map(({ posts }) => posts[0]!.state)).size, 5);
});
