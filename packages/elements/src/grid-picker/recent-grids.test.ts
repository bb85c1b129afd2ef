import assert from "node:assert/strict";
import { test } from "node:test";
import { withRecent } from "./recent-grids.ts";

test("the latest comes first, and each is there once", () => assert.deepEqual(withRecent(["a", "b"], ["b"]), ["b", "a"]));

test("eight are kept, also of a whole place", () => {
  const many = Array.from({ length: 30 }, (_, at) => `g-${at}`);
  assert.deepEqual(withRecent(["a"], many), many.slice(0, 8));
  assert.deepEqual(withRecent(many.slice(0, 8), ["a"]), ["a", ...many.slice(0, 7)]);
});
