import assert from "node:assert/strict";
import { test } from "node:test";
import { callRow, callsView, decline, doctors, fourCalls, inHours, match, patrol, respond } from "../../test/call-board-fixtures.ts";
import { choicesOf, everything, isOf, movesTo, stagesOf, type CallFilter } from "./shown-calls.ts";

const ids = (filter: Partial<CallFilter>, rows = fourCalls(), mine: readonly string[] = []) =>
  stagesOf(callsView({ rows }), { ...everything, ...filter }, new Set(mine)).flatMap(({ calls }) => calls.map(({ id }) => id));

test("every call stands in one stage, whatever is looked for", () => {
  assert.deepEqual(ids({}).sort(), ["c-1", "c-2", "c-3", "c-4"]);
  for (const filter of [{ text: "辅导" }, { service: "safety" }, { place: "nanji" }, { team: "patrol" }]) {
    const found = ids(filter);
    assert.equal(new Set(found).size, found.length);
  }
});

test("in a stage urgent calls come first, then what is due first; what has no deadline comes last", () => {
  const { due: _, ...endless } = callRow("d", "d");
  const rows = [callRow("a", "a"), callRow("b", "b", { due: inHours(2) }), callRow("c", "c", { urgent: true, due: inHours(90) }), endless];
  assert.deepEqual(ids({}, rows), ["c", "b", "a", "d"]);
});

test("of calls that are over the last raised comes first, as the view has it", () => {
  const over = { state: "reviewed", moves: [] } as const;
  assert.deepEqual(ids({}, [callRow("late", "a", over), callRow("early", "b", { ...over, urgent: true })]), ["late", "early"]);
});

test("words are found in any width and case, and in names of place, unit and team", () => {
  const rows = [
    callRow("a", "ＬＥＤ 灯坏了"),
    callRow("b", "巡逻", { teams: [{ ...doctors, standing: "responded", since: inHours(-1) }] }),
  ];
  assert.deepEqual(ids({ text: " led" }, rows), ["a"]);
  assert.deepEqual(ids({ text: "医心" }, rows), ["b"]);
  assert.deepEqual(ids({ text: "花苑" }, rows), ["a", "b"]);
});

test("a call is one's own by the unit that raised it, by a team, or by what one may do with it", () => {
  const bare = callRow("a", "a", { moves: [] });
  assert.equal(isOf(bare, new Set()), false);
  assert.equal(isOf(bare, new Set(["garden-branch"])), true);
  assert.equal(isOf({ ...bare, teams: [{ ...patrol, standing: "declined", since: inHours(-1) }] }, new Set(["patrol"])), true);
  assert.equal(isOf({ ...bare, moves: [respond] }, new Set()), true);
  assert.deepEqual(ids({ mine: true }, [bare, callRow("b", "b")]), ["b"]);
});

test("what a figure counts can be shown alone", () =>
  assert.deepEqual(ids({ among: { calls: new Set(["c-3", "gone"]), name: "x" } }), ["c-3"]));

test("a drop means what leads there from where the call is, and nothing where it is already", () => {
  const call = callRow("a", "a", { moves: [respond, decline, match] });
  assert.deepEqual(movesTo(call, "responded"), [respond]);
  assert.deepEqual(movesTo(call, "reviewed"), []);
  assert.deepEqual(movesTo(call, "initiated"), []);
});

test("what is chosen from is there once", () => {
  const { service, place, team } = choicesOf(callsView());
  assert.deepEqual(
    [service, place, team].map((all) => all.map(({ id }) => id)),
    [
      ["safety", "tutoring"],
      ["garden", "nanji"],
      ["patrol", "doctors"],
    ],
  );
});
