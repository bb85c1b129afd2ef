import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown } from "../../../test/grids-town.ts";
import { as, now, townParticulars } from "../../../test/town.ts";
import type { Actor } from "../../access/actor.ts";
import { makeView } from "../make-view.ts";
import type { Query } from "../view.ts";
import type { GridsView } from "./grid-views.ts";

const view = (query: Query<"grids">, actor: Actor = as("head")): GridsView => {
  const asking = { register: gridsTown(), particulars: townParticulars, actor, now };
  const made = makeView("grids", query, asking);
  assert.ok(made.view === "grids");
  return made;
};
const rowOf = (made: GridsView, id: string) => made.rows.find((row) => row.id === id)!;

test("each grid tells who answers for it in each network, and who instead", () => {
  const { posts } = rowOf(view({ lang: "en" }), "grid-1");
  assert.deepEqual(
    posts.map(({ network, state, holder, answers }) => [network, state, holder?.id, answers?.post.id, answers?.by]),
    [
      ["party-net", "vacant", undefined, "grid-1/officer", "territory"],
      ["safety-net", "held", "wang", undefined, undefined],
    ],
  );
});

test("case 24: a grid without residents is not measured, one nobody has counted is unknown", () => {
  const made = view({});
  assert.deepEqual(
    ["grid-1", "grid-2", "grid-3"].map((id) => rowOf(made, id).size),
    ["within", "not-applicable", "unknown"],
  );
});

test("a network that is over is asked for by name", () => {
  const made = view({ network: "epidemic-net", day: "2022-06-01" });
  assert.deepEqual(
    made.networks.map(({ id, until }) => [id, until]),
    [["epidemic-net", "2023-01-08"]],
  );
  assert.equal(rowOf(made, "grid-1").posts[0]?.holder?.id, "chen");
});

test("the grids of a part are those in it, or led from it", () => {
  assert.deepEqual(
    view({ below: "garden" }).rows.map(({ id }) => id),
    ["grid-1", "grid-2"],
  );
  assert.deepEqual(
    view({ below: "east-cc" }).rows.map(({ id }) => id),
    ["tower", "grid-1", "grid-2"],
  );
});

test("a dedicated grid and those it lies over name each other", () => {
  const made = view({});
  assert.deepEqual(rowOf(made, "tower").over, ["grid-1", "grid-2"]);
  assert.deepEqual(rowOf(made, "grid-1").under, ["tower"]);
});

test("the public sees that a post is held, and not by whom", () => {
  const row = rowOf(view({}, "public"), "grid-1");
  assert.deepEqual([row.posts[1]?.state, row.posts[1]?.holder], ["held", {}]);
});

test("a notice is stale once it was confirmed too long ago", () => {
  assert.equal(rowOf(view({ day: "2022-03-01" }), "grid-1").notice, "current");
  assert.equal(rowOf(view({}), "grid-1").notice, "stale");
  assert.equal(rowOf(view({}), "grid-2").notice, "none");
});

test("networks that are over are listed beside those of the day, each with its cells for whoever may see them", () => {
  const made = view({});
  assert.deepEqual(
    [...made.networks, ...made.others!].map(({ id, cells }) => [id, cells?.value, cells?.unmapped]),
    [
      ["party-net", 0, 0],
      ["safety-net", 4, 1],
      ["epidemic-net", 1, 0],
    ],
  );
  assert.deepEqual(made.may, ["register-network"]);
  const open = view({}, "public");
  assert.deepEqual([open.may, open.networks[1]?.cells, open.others?.length], [[], undefined, 1]);
});
