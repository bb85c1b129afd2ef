import assert from "node:assert/strict";
import { test } from "node:test";
import { historyEntry, historyView } from "../../test/history-fixtures.ts";
import { KeptEntries } from "./kept-entries.ts";

const page = (seqs: readonly number[], next?: number) => {
  const { next: _next, ...view } = historyView({ entries: seqs.map((seq) => historyEntry({ seq })), total: 9 });
  return next === undefined ? view : { ...view, next };
};
const seqs = (entries: readonly { readonly seq: number }[]) => entries.map(({ seq }) => seq);

test("a newer view leaves what was read: nothing is lost between it and the next page", () => {
  const kept = new KeptEntries();
  kept.take("a", page([9, 8, 7], 7));
  kept.more(page([6, 5], 5));
  assert.deepEqual(seqs(kept.take("a", page([11, 10, 9], 9))), [11, 10, 9, 8, 7, 6, 5]);
  assert.equal(kept.next, 5);
});

test("another question begins anew", () => {
  const kept = new KeptEntries();
  kept.take("a", page([9, 8], 8));
  kept.more(page([7]));
  assert.deepEqual(seqs(kept.take("b", page([4, 3], 3))), [4, 3]);
  assert.equal(kept.next, 3);
});

test("what a new entry withdraws is withdrawn on a page read before, too", () => {
  const kept = new KeptEntries();
  kept.take("a", page([9, 8], 8));
  kept.more(page([7]));
  const view = page([10]);
  const entries = kept.take("a", { ...view, entries: [historyEntry({ seq: 10, withdraws: 7 })] });
  assert.equal(entries.find(({ seq }) => seq === 7)!.withdrawnBy, 10);
});
