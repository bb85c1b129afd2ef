import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown } from "../../../test/grids-town.ts";
import { now, townParticulars } from "../../../test/town.ts";
import { makeView } from "../make-view.ts";
import type { Query } from "../view.ts";
import type { NoticesView } from "./notice-views.ts";

const view = (query: Query<"notices">): NoticesView => {
  const made = makeView("notices", query, { register: gridsTown(), particulars: townParticulars, actor: "public", now });
  assert.ok(made.view === "notices");
  return made;
};

test("every grid is listed with how its notice stands, also one that has none", () => {
  const { counts, rows } = view({});
  assert.deepEqual(counts, { current: 0, stale: 1, none: 3 });
  assert.deepEqual(
    rows.map(({ id, state, confirmed }) => [id, state, confirmed]),
    [
      ["tower", "none", undefined],
      ["grid-1", "stale", "2022-01-01"],
      ["grid-2", "none", undefined],
      ["grid-3", "none", undefined],
    ],
  );
});

test("grids stand in their places, whose tree comes along", () => {
  const { places, rows } = view({});
  const placeOf = (id: string) => places[rows.find((row) => row.id === id)!.place]?.id;
  assert.deepEqual([placeOf("grid-1"), placeOf("tower"), placeOf("grid-3")], ["garden", "east", "yard"]);
  assert.equal(places.find(({ id }) => id === "garden")?.parentId, "east");
});

test("of a part only its grids are listed", () => {
  const part = view({ below: "garden" });
  assert.deepEqual(
    part.rows.map(({ id }) => id),
    ["grid-1", "grid-2"],
  );
  assert.deepEqual([part.below?.id, part.counts.none], ["garden", 1]);
});

test("there are no notices of a part there is not", () => {
  const made = makeView("notices", { below: "none" }, { register: gridsTown(), particulars: townParticulars, actor: "public", now });
  assert.ok(made.view === "refused" && made.refusals[0]!.code === "unknown");
});
