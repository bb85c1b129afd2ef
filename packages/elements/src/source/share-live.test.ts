import assert from "node:assert/strict";
import { test } from "node:test";
import type { LiveChange } from "@jinlin/core";
import { shareLive } from "./share-live.ts";

test("any number of listeners share one subscription, which ends with the last of them", () => {
  const source = countingSource();
  const live = shareLive(source);
  const heard: string[] = [];
  const ends = ["a", "b"].map((name) => live(({ seq }) => heard.push(`${name}${seq}`)));
  assert.equal(source.open, 1);

  source.tell({ seq: 7, touched: [] });
  assert.deepEqual(heard, ["a7", "b7"]);

  ends[0]!();
  source.tell({ seq: 8, touched: [] });
  assert.deepEqual(heard, ["a7", "b7", "b8"]);
  ends[1]!();
  assert.equal(source.open, 0);
});

test("whoever listens after everybody left opens the subscription again", () => {
  const source = countingSource();
  const live = shareLive(source);
  live(() => {})();
  live(() => {});
  assert.equal(source.open, 1);
  assert.equal(source.opened, 2);
});

test("ending twice ends nobody else", () => {
  const source = countingSource();
  const live = shareLive(source);
  const end = live(() => {});
  live(() => {});
  end();
  end();
  assert.equal(source.open, 1);
});

function countingSource() {
  const listeners = new Set<(change: LiveChange) => void>();
  return {
    opened: 0,
    get open() {
      return listeners.size;
    },
    tell(change: LiveChange) {
      for (const listener of listeners) listener(change);
    },
    live(listener: (change: LiveChange) => void) {
      this.opened += 1;
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
