import assert from "node:assert/strict";
import { test } from "node:test";
import { loadRow, loadView } from "../../test/load-fixtures.ts";
import { loadsShown, membersOf, type LoadFigure, type LoadFilter } from "./load-rows.ts";

const everybody: LoadFilter = { text: "", figure: undefined, order: undefined };
const shown = (filter: Partial<LoadFilter>, view = loadView()) =>
  loadsShown(view, { ...everybody, ...filter }, "zh-Hans").map(({ person }) => person.id);
const at = (measure: Exclude<LoadFigure, "over">["measure"], point: Exclude<LoadFigure, "over">["point"]) => ({ measure, point });

for (const [title, filter, ids] of [
  ["all, as the view has them, where nothing is asked", {}, ["p-5", "p-1", "p-王芳", "p-9"]],
  ["by a part of the name", { text: "林" }, ["p-5"]],
  ["by a grid of theirs", { text: "第二网格" }, ["p-王芳"]],
  ["who have more grids than the county wants", { figure: "over" }, ["p-5"]],
  ["who have the most grids", { figure: at("grids", "most") }, ["p-5"]],
  ["who have as many as the one in the middle", { figure: at("grids", "median") }, ["p-1", "p-王芳"]],
  ["who have the least, where none is known", { figure: at("households", "least") }, ["p-1"]],
  ["who are in the most communities", { figure: at("communities", "most") }, ["p-1"]],
  ["by a figure and a name together", { figure: at("grids", "median"), text: "王" }, ["p-王芳"]],
  ["in the order of their names", { order: { by: "name", down: false } }, ["p-9", "p-1", "p-5", "p-王芳"]],
  ["by residents upwards, of equals as they were", { order: { by: "residents", down: false } }, ["p-9", "p-1", "p-王芳", "p-5"]],
  ["by grids downwards, of equals as they were", { order: { by: "grids", down: true } }, ["p-5", "p-1", "p-王芳", "p-9"]],
] as const)
  test(`people are listed ${title}`, () => assert.deepEqual(shown(filter), ids));

test("half-way between two numbers stand those who have the one and those who have the other", () => {
  const members = [1, 2, 3, 8].map((grids) => loadRow(`p-${grids}`, "某", grids));
  const view = loadView({
    people: { value: 4, hidden: 0, members },
    spread: { grids: { least: 1, median: 2.5, most: 8 }, communities: { least: 1, median: 1, most: 1 } },
  });
  assert.deepEqual(shown({ figure: at("grids", "median") }, view), ["p-2", "p-3"]);
  assert.deepEqual(shown({ figure: at("residents", "most") }, view), [], "of what is not told nobody is listed");
});

test("the list of the view is left as it is", () => {
  const view = loadView();
  const before = view.people.members.map(({ person }) => person.id);
  membersOf(view, undefined).reverse();
  shown({ order: { by: "grids", down: false } }, view);
  assert.deepEqual(
    view.people.members.map(({ person }) => person.id),
    before,
  );
});

test("where the county has no limit nobody is over it; a count that is covered stands first", () => {
  const { limit, ...none } = loadView();
  assert.equal(limit?.grids, 4);
  assert.deepEqual(shown({ figure: "over" }, none), []);
  const covered = {
    ...none,
    people: { ...none.people, members: [loadRow("p-2", "某", 2), loadRow("p-3", "某", 2, { residents: { under: 5 } })] },
  };
  assert.deepEqual(shown({ order: { by: "residents", down: false } }, covered), ["p-3", "p-2"]);
});
