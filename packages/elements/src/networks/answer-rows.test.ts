import assert from "node:assert/strict";
import { test } from "node:test";
import { answersView, heldBy, vacantIn } from "../../test/networks-fixtures.ts";
import { depthsOf, isUnanswered, isWithoutOfficer, pathOf, rowsShown, type AnswerFilter } from "./answer-rows.ts";

const all: AnswerFilter = { text: "", place: undefined, state: undefined };
const found = (filter: Partial<AnswerFilter>, network?: string) =>
  rowsShown(answersView(), network, { ...all, ...filter }).map(({ id }) => id);

for (const [title, filter, network, ids] of [
  ["all without a filter", {}, undefined, ["grid-1", "grid-2", "tower"]],
  ["by a part of the name", { text: "第二" }, undefined, ["grid-2"]],
  ["by a former name", { text: "老三" }, undefined, ["grid-2"]],
  ["by the code, in any width and case", { text: "３５０９０２-TOWER " }, undefined, ["tower"]],
  ["by what they stand in", { text: "花苑" }, undefined, ["grid-1", "grid-2"]],
  ["by a place, and all that is in it", { place: "hefeng-area" }, undefined, ["grid-1", "grid-2"]],
  ["in the whole county", { place: "county" }, undefined, ["grid-1", "grid-2", "tower"]],
  ["by a post's state in any network", { state: "acting" }, undefined, ["tower"]],
  ["with nobody at work in any", { state: "without" }, undefined, ["grid-1", "grid-2", "tower"]],
  ["with nobody at work in one network", { state: "without" }, "safety-net", ["grid-1", "grid-2"]],
  ["served from the general grid beneath: not without an officer", { state: "without" }, "party-net", []],
  ["with nobody who answers", { state: "nobody" }, undefined, ["tower"]],
  ["suspended", { state: "suspended" }, "safety-net", ["grid-2"]],
  ["of a network that has no post there", { state: "held" }, "safety-net", []],
] as const)
  test(`grids are found ${title}`, () => assert.deepEqual(found(filter, network), ids));

test("whoever answers because the place is theirs is no officer of the network; one beneath a dedicated grid is", () => {
  assert.equal(isWithoutOfficer(heldBy("a", "x")), false);
  assert.equal(isWithoutOfficer(vacantIn("a")), true);
  const { answers, ...bare } = vacantIn("a");
  assert.equal(isWithoutOfficer({ ...bare, answers: { ...answers!, by: "own" } }), false);
  assert.deepEqual([isWithoutOfficer(bare), isUnanswered(bare), isUnanswered(vacantIn("a"))], [true, true, false]);
});

test("a grid says what it stands in, the nearest first, without the county; a place how deep it stands", () => {
  const view = answersView();
  assert.deepEqual(pathOf(view, view.rows[0]!), ["花苑小区", "鹤山社区"]);
  assert.deepEqual(depthsOf(view.places), [0, 1, 2, 1]);
});
