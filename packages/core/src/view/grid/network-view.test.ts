import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown } from "../../../test/grids-town.ts";
import { after, as, now, today, townParticulars } from "../../../test/town.ts";
import type { Actor } from "../../access/actor.ts";
import type { Register } from "../../register/register.ts";
import { safeParseQuery } from "../../parse.ts";
import { makeView } from "../make-view.ts";
import type { Query } from "../view.ts";
import type { NetworkView } from "./network-views.ts";

const view = (network: string, more: Partial<Query<"network">> = {}, actor: Actor = as("head"), register: Register = gridsTown()) => {
  const made = makeView("network", { network, ...more }, { register, particulars: townParticulars, actor, now });
  assert.ok(made.view === "network", JSON.stringify(made));
  return made satisfies NetworkView;
};

test("case 22: each cell tells the grids it lies in and how much of it, and each state counts its own", () => {
  const { cells, counts } = view("safety-net");
  assert.deepEqual(
    cells.map(({ id, name, state, mapped, grids }) => [id, name, state, mapped, grids.map(({ name, share }) => `${name} ${share}`)]),
    [
      ["c-1", "ZZ-1", "mapped", 100, ["第一网格 100"]],
      ["c-2", "ZZ-2", "multiple", 100, ["第二网格 60", "第一网格 40"]],
      ["c-3", "ZZ-3", "partly", 70, ["第三网格 70"]],
      ["c-4", "ZZ-4", "unmapped", 0, []],
    ],
  );
  for (const [state, { value, members }] of Object.entries(counts))
    assert.deepEqual(
      members,
      cells.filter((cell) => cell.state === state).map(({ id }) => id),
      `${state} ${value}`,
    );
});

test("case 23: a grid without an officer of the network says who answers there; one served from the grid beneath is not without", () => {
  const { vacant } = view("safety-net");
  assert.deepEqual(
    vacant?.members.map(({ id, post }) => [id, post.state, post.answers?.by, post.answers?.unit.id]),
    [
      ["grid-2", "vacant", "territory", "east-cc"],
      ["grid-3", "vacant", "territory", "qx-wc"],
    ],
  );
  assert.deepEqual([vacant?.value, vacant?.of], [2, 4]);
});

test("grids in which no cell lies are listed, where the network has cells of its own", () => {
  const bare = after(gridsTown(), { type: "end-cell", cell: "c-3", from: today });
  assert.deepEqual(view("safety-net", {}, as("head"), bare).uncovered, {
    value: 1,
    of: 3,
    hidden: 0,
    members: [{ id: "grid-3", name: "第三网格", code: "99990100100201" }],
  });
  assert.equal(view("party-net").uncovered, undefined);
});

test("case 22: a network that is over shows the cells of its last day, and nothing can be done with them", () => {
  const { network, cells, may } = view("epidemic-net");
  assert.equal(network.until, "2023-01-08");
  assert.deepEqual(
    cells.map(({ id, state, may }) => [id, state, may]),
    [["c-5", "mapped", []]],
  );
  assert.deepEqual(may, []);
});

test("what may be done is what the rules will let through: by whom the network, by whom a cell", () => {
  assert.deepEqual(view("safety-net").may, ["change-network", "register-cell", "end-network"]);
  const community = view("safety-net", {}, as("sun"));
  assert.deepEqual(community.may, []);
  assert.deepEqual(
    community.cells.map(({ id, may }) => [id, may]),
    [
      ["c-1", ["map-cell", "end-cell"]],
      ["c-2", ["map-cell", "end-cell"]],
      ["c-3", []],
      ["c-4", []],
    ],
  );
});

test("a network nobody knows, and one the viewer may not see, is refused", () => {
  const refused = (network: string, actor: Actor) => {
    const made = makeView("network", { network }, { register: gridsTown(), particulars: townParticulars, actor, now });
    return made.view === "refused" && made.refusals.map(({ code }) => code);
  };
  assert.deepEqual(refused("none", as("head")), ["unknown"]);
  assert.deepEqual(refused("safety-net", "public"), ["not-open-to-you"]);
  assert.equal(safeParseQuery("network", {}).ok, false);
});
