import assert from "node:assert/strict";
import { test } from "node:test";
import type { GridRow } from "@jinlin/core";
import { groundView } from "../../test/grid-map-fixtures.ts";
import { officerLoads, tellsOfficers } from "./officer-load.ts";

const [row] = groundView().rows as [GridRow];
const [post] = row.posts as [GridRow["posts"][number]];
const grid = (id: string, ...posts: Partial<GridRow["posts"][number]>[]): GridRow => {
  const { primary: _, ...rest } = row;
  return { ...rest, id, posts: posts.map((over) => ({ ...post, ...over })) };
};

test("whoever serves three grids has three, a grid counts once, and one of another network does not count", () => {
  const rows = [
    grid("a", { holder: { id: "lin" } }, { post: "second", holder: { id: "lin" } }),
    grid("b", { holder: { id: "lin" } }),
    grid("c", { holder: { id: "lin" } }),
    grid("d", { holder: { id: "chen" } }, { network: "safety-net", holder: { id: "lin" } }),
  ];
  assert.deepEqual(officerLoads(rows, "party-net"), [3, 3, 3, 1]);
  assert.deepEqual(officerLoads(rows, "safety-net"), ["no-post", "no-post", "no-post", 1]);
});

test("a head's work is counted over all networks", () => {
  const headed = { ...grid("a", { holder: { id: "lin" } }), primary: { post: "a/head", state: "held", holder: { id: "lin" } } as const };
  assert.deepEqual(officerLoads([headed, grid("b", { holder: { id: "lin" } })], undefined), [2, "no-post"]);
});

test("case 16: who is suspended has no work there meanwhile, who acts has; of several the one with the most counts", () => {
  const rows = [
    grid("a", { state: "suspended", holder: { id: "lin" } }),
    grid("b", { state: "acting", holder: { id: "lin" } }),
    grid("c", { holder: { id: "chen" } }, { holder: { id: "lin" } }),
  ];
  assert.deepEqual(officerLoads(rows, "party-net"), ["nobody", 2, 2]);
});

test("for whom names are closed nothing is counted", () => {
  const { holder: _, ...closed } = post;
  const rows = [{ ...grid("a"), posts: [closed] }];
  assert.deepEqual(officerLoads(rows, "party-net"), ["not-told"]);
  assert.ok(!tellsOfficers(rows));
  assert.ok(tellsOfficers(groundView().rows));
});
