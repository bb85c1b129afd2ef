import assert from "node:assert/strict";
import { test } from "node:test";
import { namedDivisions } from "../named-divisions.ts";
import { preorderOf } from "./preorder.ts";

test("a row is as deep as there are rows above it", () => {
  const rows = namedDivisions("1k");
  const parents = new Map(rows.map(({ id, parentId }) => [id, parentId]));
  const above = (id: string | null): number => (id === null ? -1 : 1 + above(parents.get(id)!));
  const { names, depths } = preorderOf(rows);
  assert.deepEqual(
    [...depths],
    rows.map(({ id }) => above(id)),
  );
  assert.equal(Math.max(...depths), 3);
  assert.deepEqual(
    names,
    rows.map(({ name }) => name),
  );
});
