import assert from "node:assert/strict";
import { test } from "node:test";
import { LazyRows } from "./lazy-rows.ts";
import type { TreeNode } from "./tree-node.ts";

const street: TreeNode = { id: "north", name: "城北街道", hasChildren: true };
const settled = () => new Promise((resolve) => setImmediate(resolve));
const shown = (lazy: LazyRows) => lazy.rows([street]).map(({ id, parentId, pending }) => `${parentId ?? ""}>${pending ?? id}`);

test("a row's children stand under it once they came, and a row says so until then", async () => {
  const lazy = new LazyRows(
    async (id) => [{ id: `${id}-1`, name: "和风社区" }],
    () => {},
  );
  lazy.bring("north");
  assert.deepEqual(shown(lazy), [">north", "north>loading"]);
  await settled();
  assert.deepEqual(shown(lazy), [">north", "north>north-1"]);
});

test("children are asked for once, however often a row is opened", async () => {
  const asked: (string | null)[] = [];
  const lazy = new LazyRows(
    async (id) => (asked.push(id), []),
    () => {},
  );
  lazy.bring("north");
  lazy.bring("north");
  await settled();
  lazy.bring("north");
  assert.deepEqual(asked, ["north"]);
});

for (const [why, childrenOf] of [
  ["rejects", () => Promise.reject(new Error("no network"))],
  [
    "throws",
    () => {
      throw new Error("no network");
    },
  ],
] as const)
  test(`what ${why} has failed, says so, and can be asked again`, async (t) => {
    t.mock.method(console, "error", () => {});
    let down = true;
    const lazy = new LazyRows(
      async (id) => (down ? childrenOf() : [{ id: `${id}-1`, name: "和风社区" }]),
      () => {},
    );
    lazy.bring("north");
    await settled();
    assert.deepEqual(shown(lazy), [">north", "north>failed"]);
    down = false;
    lazy.bring("north");
    await settled();
    assert.deepEqual(shown(lazy), [">north", "north>north-1"]);
  });

test("a row under which nothing came has nothing to open any more", async () => {
  const lazy = new LazyRows(
    async () => [],
    () => {},
  );
  lazy.bring("north");
  await settled();
  assert.deepEqual(
    lazy.rows([street]).map(({ hasChildren }) => hasChildren),
    [false],
  );
});

test("roots can be brought like any others", async () => {
  let changes = 0;
  const lazy = new LazyRows(
    async (id) => (id === null ? [street] : []),
    () => changes++,
  );
  lazy.bring(null);
  assert.equal(lazy.under(null), "loading");
  await settled();
  assert.deepEqual(
    lazy.rows([]).map(({ id }) => id),
    ["north"],
  );
  assert.equal(changes, 2);
});
