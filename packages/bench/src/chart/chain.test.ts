import assert from "node:assert/strict";
import { test } from "node:test";
import { chainView, sizes } from "./chain.ts";

for (const size of sizes)
  test(`a chain of ${size} has that many boxes, each under one that came before it, a level above it`, () => {
    const { rows, levels } = chainView(size);
    assert.equal(rows.length, size === "1k" ? 1000 : 10_000);
    assert.equal(
      levels.reduce((sum, { count }) => sum + count, 0),
      rows.length,
    );
    const seen = new Map<string, number>();
    for (const { id, parentId, level } of rows) {
      assert.equal(parentId === null ? -1 : seen.get(parentId), level - 1);
      seen.set(id, level);
    }
    assert.equal(seen.size, rows.length);
  });
