import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown, gridsTownOn } from "../../test/grids-town.ts";
import { after, as, codesOf, now, today } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { networkOf } from "../organisation/network.ts";
import { unitOf } from "../organisation/unit.ts";
import { safeParseCommand } from "../parse.ts";
import { asOf, type Register } from "../register/register.ts";
import { cellOf, cellsIn } from "./cell.ts";
import { registerCell } from "./register-cell.ts";

const cell = {
  type: "register-cell",
  cell: "c-9",
  network: "party-net",
  code: "DJ-9",
  grids: [
    { grid: "grid-1", share: 30 },
    { grid: "tower", share: 70 },
  ],
  from: today,
} as const;
const given = (command: Command, person = "head", register: Register = gridsTown()) =>
  codesOf(decide(register, command, { actor: as(person), now }));

test("case 22: a cell is registered with the grids it lies in, several if need be", () => {
  // #region register
  const first = gridsTownOn();
  const grids = ["grid-1", "tower"].map((id) => unitOf(first, id)!);
  const decision = registerCell(first, networkOf(first, "party-net")!, grids, cell);
  // #endregion register
  assert.ok(decision.ok);
  assert.deepEqual(
    decision.events.map(({ type }) => type),
    ["cell-registered", "cell-mapped"],
  );
  const state = asOf(after(gridsTown(), cell), today);
  assert.deepEqual(
    cellsIn(state, "tower").map(({ id, share }) => [id, share]),
    [["c-9", 70]],
  );
});

test("a cell lives no longer than its network, and as long where nothing else is said", () => {
  const ends = after(gridsTown(), { type: "end-network", network: "party-net", from: "2027-01-01" });
  assert.deepEqual(given({ ...cell, to: "2028-01-01" }, "head", ends), ["network-not-there"]);
  assert.equal(cellOf(asOf(after(ends, cell), today), "c-9")?.period.to, "2027-01-01");
});

test("sent again after an answer that was lost, it changes nothing", () => {
  const register = after(gridsTown(), cell);
  assert.deepEqual(decide(register, cell, { actor: as("head"), now }), { ok: true, events: [] });
  assert.deepEqual(given({ ...cell, code: "DJ-10" }, "head", register), ["id-taken"]);
});

for (const [why, more, codes] of [
  ["a network nobody knows", { network: "none" }, ["unknown"]],
  ["a network that is over", { network: "epidemic-net" }, ["network-not-there"]],
  ["a grid nobody knows", { grids: [{ grid: "none", share: 1 }] }, ["unknown"]],
  ["what is no grid", { grids: [{ grid: "garden", share: 1 }] }, ["not-a-grid"]],
  [
    "a grid twice, and more than the whole of it",
    {
      grids: [
        { grid: "grid-1", share: 60 },
        { grid: "grid-1", share: 60 },
      ],
    },
    ["grid-twice", "shares-over-whole"],
  ],
  ["an end before its start", { to: "2026-11-01" }, ["ends-before-it-starts"]],
  ["a number another cell of the network has", { network: "safety-net", code: "ZZ-1" }, ["cell-code-taken"]],
  ["the id of a unit", { cell: "grid-1" }, ["id-taken"]],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(given({ ...cell, ...more }), codes));

test("a number that a cell of another network has is none of this one's", () => assert.deepEqual(given({ ...cell, code: "ZZ-1" }), []));

test("who answers for the grids registers a cell in them, and one in none only who answers for the county", () => {
  assert.deepEqual(given(cell, "sun"), []);
  assert.deepEqual(given({ ...cell, grids: [] }, "sun"), ["not-open-to-you"]);
  assert.deepEqual(given({ ...cell, grids: [] }), []);
  assert.deepEqual(given(cell, "li"), ["not-open-to-you"]);
});

for (const [why, more] of [
  ["no share of a grid", { grids: [{ grid: "grid-1", share: 0 }] }],
  ["half a hundredth", { grids: [{ grid: "grid-1", share: 1.5 }] }],
  ["a grid without a share", { grids: [{ grid: "grid-1" }] }],
] as const)
  test(`a cell with ${why} is none`, () => assert.equal(safeParseCommand({ ...cell, ...more }).ok, false));
