// The hard cases of grids (20, 22, 23, 24), each as it comes out where a county looks: in its records and in its views.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Command } from "../src/county.ts";
import type { Day } from "../src/day.ts";
import type { Position, Ring, Shape } from "../src/geo/shape.ts";
import { cellOf, cellsIn } from "../src/grid/cell.ts";
import { gridOf } from "../src/grid/grid.ts";
import { networkPostVacant } from "../src/grid/lint/network-post-vacant.ts";
import { whoAnswers } from "../src/grid/who-answers.ts";
import { holdersOf } from "../src/organisation/holding.ts";
import { openItemsOf } from "../src/organisation/open-items.ts";
import { unitOf } from "../src/organisation/unit.ts";
import { asOf, type Register } from "../src/register/register.ts";
import { makeView } from "../src/view/make-view.ts";
import type { Queries, Views } from "../src/view/view.ts";
import { locator } from "../src/geo/locator.ts";
import { gridsTown } from "./grids-town.ts";
import { ruleOf } from "./lint-town.ts";
import { after, as, now, today, townParticulars } from "./town.ts";

const yesterday: Day = "2026-11-22";
const done = (...commands: Command[]): Register => commands.reduce((register, command) => after(register, command), gridsTown());
const view = <Name extends "grids" | "load" | "network" | "notice" | "unit">(
  name: Name,
  query: Queries[Name],
  register: Register = gridsTown(),
  day: Day = today,
): Views[Name] => {
  const made = makeView(name, { ...query, day, lang: "zh-Hans" }, { register, particulars: townParticulars, actor: as("head"), now });
  assert.equal(made.view, name, JSON.stringify(made));
  return made;
};
const answering = (register: Register, grid: string, network: string, day: Day = today) => {
  const state = asOf(register, day);
  const found = whoAnswers(state, gridOf(state, unitOf(state, grid)!)!, network);
  return found && [found.post.id, found.holding.person, found.by];
};
const appointed = (appointment: string, post: string, person: string, from: Day = today): Command => ({
  type: "appoint-person",
  ...{ appointment, post, person, from },
});
const held = (register: Register, post: string, day: Day = today) => holdersOf(asOf(register, day), post).map(({ person }) => person);

const officer = "grid-1/net-officer/safety-net";
// What the officer of the grid has open: another grid's post, and one promised for next year.
const promised = appointed("n-later", "grid-3/net-officer/party-net", "wang", "2027-01-01");
const westCommittee: Command = {
  type: "register-organisation",
  ...{ unit: "west-cc", form: "community-committee", name: "西社区大党委", superior: "qx-wc", areas: ["west"], from: today },
};

test("case 20: a grid moves while its holder stays: officers, what they have open, and who answers for the gaps move with it", () => {
  const before = done(westCommittee, promised);
  const moved = after(before, { type: "move-unit", unit: "grid-1", under: "west-cc", slice: "command", from: today });
  for (const post of [officer, "grid-1/officer"]) assert.deepEqual(held(moved, post), held(before, post));
  const open = (register: Register) => openItemsOf(asOf(register, today), { person: "wang" });
  assert.deepEqual(open(moved), open(before));
  assert.deepEqual(
    open(moved).map(({ kind, post }) => [kind, post]),
    [
      ["held", officer],
      ["held", "grid-2/net-officer/party-net"],
      ["promised", "grid-3/net-officer/party-net"],
    ],
  );
  // Where the head of the grid goes too, whoever leads the new community answers, from that day on.
  const filled = after(after(moved, appointed("n-west", "west-cc/secretary", "chen")), {
    type: "end-appointment",
    ...{ appointment: "a-li", to: today, ended: "transferred" },
  });
  assert.deepEqual(answering(filled, "grid-1", "party-net"), ["west-cc/secretary", "chen", "territory"]);
  assert.deepEqual(answering(filled, "grid-1", "party-net", yesterday), ["grid-1/officer", "li", "territory"]);
});

test("case 20: the holder moves while the grid stays: it keeps its cells, and what was promised goes on to the next", () => {
  const before = done(promised);
  const left = after(before, {
    type: "end-appointment",
    ...{ appointment: "n-1", to: today, ended: "transferred", open: "reassign", reassignTo: "chen" },
  });
  const moved = after(left, appointed("n-9", "grid-3/net-officer/safety-net", "wang"));
  assert.deepEqual([held(moved, officer, yesterday), held(moved, officer)], [["wang"], []]);
  assert.deepEqual(held(moved, "grid-3/net-officer/safety-net"), ["wang"]);
  assert.deepEqual(held(moved, "grid-3/net-officer/party-net", "2027-01-01"), ["chen"]);
  assert.deepEqual(
    cellsIn(asOf(moved, today), "grid-1").map(({ id }) => id),
    ["c-1", "c-2"],
  );
  assert.deepEqual(answering(moved, "grid-1", "safety-net"), ["grid-1/officer", "li", "territory"]);
});

test("case 22: one grid is parts of two cells and one cell lies in three grids, told from either side alike", () => {
  const register = done({
    type: "map-cell",
    cell: "c-4",
    grids: [
      { grid: "grid-1", share: 50 },
      { grid: "grid-2", share: 30 },
      { grid: "grid-3", share: 20 },
    ],
    from: today,
  });
  const state = asOf(register, today);
  assert.deepEqual(
    ["grid-1", "grid-2", "grid-3"].map((grid) => cellsIn(state, grid).map(({ id, share }) => `${id} ${share}`)),
    [
      ["c-1 100", "c-2 40", "c-4 50"],
      ["c-2 60", "c-4 30"],
      ["c-3 70", "c-4 20"],
    ],
  );
  for (const grid of ["grid-1", "grid-2", "grid-3"])
    for (const { id, share } of cellsIn(state, grid))
      assert.equal(cellOf(state, id)!.grids.find((each) => each.grid === grid)?.share, share, `${id} in ${grid}`);
  const { cells } = view("network", { network: "safety-net" }, register);
  assert.deepEqual(
    cells.find(({ id }) => id === "c-4")?.grids.map(({ id, share }) => [id, share]),
    [
      ["grid-1", 50],
      ["grid-2", 30],
      ["grid-3", 20],
    ],
  );
});

test("case 22: a network that stops leaves the load and the answers from that day on, and both stay as they were before it", () => {
  const register = done({ type: "end-network", network: "safety-net", from: today });
  assert.deepEqual(answering(register, "grid-1", "safety-net", yesterday), [officer, "wang", "own"]);
  assert.equal(answering(register, "grid-1", "safety-net"), undefined);
  const grids = (day: Day) => view("load", {}, register, day).people.members.find(({ person }) => person.id === "wang")?.grids;
  assert.deepEqual([grids(yesterday), grids(today)], [2, 1]);
  assert.deepEqual(
    view("grids", {}, register).others?.map(({ id, until }) => [id, until]),
    [
      ["safety-net", today],
      ["epidemic-net", "2023-01-08"],
    ],
  );
});

const ring = (west: number, south: number, size: number): Ring => {
  const [east, north] = [west + size, south + size];
  const corners: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  return [...corners, corners[0]!];
};
const drawn = (...rings: Ring[]): Shape => ({ type: "Polygon", coordinates: rings });

test("case 23: the dedicated grid lies inside a community grid's ground: a place there is in both, and the officer beneath serves it", () => {
  const shapes = [
    { area: "grid-1", shape: drawn(ring(119.5, 26.6, 0.03)) },
    { area: "tower", shape: drawn(ring(119.51, 26.61, 0.01)) },
  ];
  const register = done({ type: "draw-areas", shapes, from: today });
  const where = locator(shapes.map(({ area, shape }) => ({ id: area, shape })));
  assert.deepEqual([where.at([119.515, 26.615]), where.at([119.505, 26.605])], [["grid-1", "tower"], ["grid-1"]]);
  assert.deepEqual(answering(register, "tower", "safety-net"), [officer, "wang", "general"]);
  const { rows } = view("grids", { shapes: true }, register);
  const tower = rows.find(({ id }) => id === "tower")!;
  assert.deepEqual([tower.grid, tower.over, tower.shape !== undefined], ["dedicated", ["grid-1", "grid-2"], true]);
  const found = networkPostVacant(asOf(register, today), ruleOf("network-post-vacant", { networkKinds: ["safety"] }));
  assert.ok(!found.members.some(({ unit }) => unit.id === "tower"), "it is not without one");
});

test("case 23: a gap that nobody owns falls to the territory, level by level, and is never left out of the list", () => {
  const steps: readonly [Command | undefined, unknown][] = [
    [undefined, [officer, "wang", "general"]],
    [{ type: "end-appointment", appointment: "n-1", to: today, ended: "removed" }, ["grid-1/officer", "li", "territory"]],
    [{ type: "end-appointment", appointment: "a-li", to: today, ended: "removed" }, ["east-cc/secretary", "sun", "territory"]],
    [{ type: "end-appointment", appointment: "a-sun", to: today, ended: "removed" }, ["qx-wc/secretary", "boss", "territory"]],
  ];
  let register = gridsTown();
  for (const [command, answers] of steps) {
    if (command) register = after(register, command);
    assert.deepEqual(answering(register, "tower", "safety-net"), answers);
  }
  const { vacant } = view("network", { network: "safety-net" }, register);
  assert.deepEqual(
    vacant?.members.map(({ id, post }) => [id, post.answers?.unit.id, post.answers?.by]),
    ["grid-1", "grid-2", "grid-3", "tower"].map((id) => [id, "qx-wc", "territory"]),
  );
});

test("case 24: nobody lives in a grid: its size is not applicable, which is neither too small nor unknown, wherever it is told", () => {
  const value = (count: Views["grids"]["rows"][number]["residents"]) => count && "value" in count && count.value;
  const counted = view("grids", {}).rows.map(({ id, size, households, residents }) => [id, size, value(households), value(residents)]);
  assert.deepEqual(counted, [
    ["tower", "unknown", undefined, undefined],
    ["grid-1", "within", 420, 1100],
    ["grid-2", "not-applicable", 0, 0],
    ["grid-3", "unknown", undefined, undefined],
  ]);
  const sizes = ["grid-1", "grid-2", "grid-3"].map((unit) => view("unit", { unit }).grid?.size);
  assert.deepEqual(sizes, ["within", "not-applicable", "unknown"]);
});

test("case 24: in the load a grid without residents is a grid with nobody to add, and one nobody has counted is told as such", () => {
  const register = done(
    appointed("n-8", "grid-3/net-officer/safety-net", "chen"),
    appointed("n-9", "grid-2/net-officer/safety-net", "chen"),
  );
  const row = view("load", { network: "safety-net" }, register).people.members.find(({ person }) => person.id === "chen")!;
  assert.deepEqual([row.grids, row.households, row.residents, row.uncounted], [2, 0, 0, 1]);
});

test("case 24: a grid without residents is served, covered by cells and announced as any other", () => {
  const { vacant, uncovered } = view("network", { network: "safety-net" });
  assert.deepEqual([vacant?.of, vacant?.members.some(({ id }) => id === "grid-2")], [4, true]);
  assert.deepEqual([uncovered?.of, uncovered?.members], [3, []]);
  const register = done({ type: "publish-notice", grid: "grid-2", extent: "青桥市场内", phone: "0593-2801002", from: today });
  const { state, posts } = view("notice", { grid: "grid-2" }, register);
  assert.deepEqual([state, posts.length], ["current", 3]);
});
