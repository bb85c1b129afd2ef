import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown } from "../../../test/grids-town.ts";
import { as, now, townParticulars } from "../../../test/town.ts";
import { makeView } from "../make-view.ts";

const gridOf = (unit: string) => {
  const view = makeView("unit", { unit, lang: "en" }, { register: gridsTown(), particulars: townParticulars, actor: as("head"), now });
  assert.ok(view.view === "unit");
  return view.grid;
};

test("a grid shows the networks of the day, who serves it in each and who answers instead", () =>
  assert.deepEqual(
    gridOf("grid-1")?.networks.map(({ name, owner, post }) => [name, owner?.id, post?.state, post?.answers?.post.id]),
    [
      ["Party network", "org-dept", "vacant", "grid-1/officer"],
      ["Public safety network", undefined, "held", undefined],
    ],
  ));

test("case 22: a grid shows the cells that lie in it, and how much of each", () =>
  assert.deepEqual(
    gridOf("grid-1")?.cells.map(({ name, network, share }) => [name, network, share]),
    [
      ["ZZ-1", "safety-net", 100],
      ["ZZ-2", "safety-net", 40],
    ],
  ));

test("case 23: a dedicated grid shows the general grids it lies over, and they show it", () => {
  assert.deepEqual(
    gridOf("tower")?.over?.map(({ id }) => id),
    ["grid-1", "grid-2"],
  );
  assert.deepEqual(
    gridOf("grid-2")?.under?.map(({ id }) => id),
    ["tower"],
  );
});

test("what is no grid shows nothing of grids", () => assert.equal(gridOf("garden"), undefined));
