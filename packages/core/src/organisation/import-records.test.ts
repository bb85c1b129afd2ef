import assert from "node:assert/strict";
import { test } from "node:test";
import { today, townOn } from "../../test/town.ts";
import type { Fault } from "../fault.ts";
import { importRecords } from "./import-records.ts";
import type { Records } from "./records.ts";

const state = townOn();
const records = (more: Partial<Records>): Records => ({ format: "jinlin-records/1", ...more });
const faults = (more: Partial<Records>): Pick<Fault, "code" | "path">[] => {
  const decision = importRecords(state, records(more));
  return decision.ok ? [] : decision.refusals.map(({ code, path }) => ({ code, path }));
};
const grid = { id: "g", kind: "grid", name: "新网格", within: "garden" };

test("rows may stand in any order: a child before its parent", () => {
  const decision = importRecords(
    state,
    records({
      areas: [
        { id: "new-grid", kind: "grid", name: "新网格", within: "new-yard" },
        { id: "new-yard", kind: "compound", name: "新院", within: "west" },
      ],
    }),
  );
  assert.ok(decision.ok);
  assert.deepEqual(
    decision.events.map(({ subject }) => subject),
    ["new-grid", "new-yard"],
  );
});

test("an ended appointment comes in with the reason it ended", () => {
  const decision = importRecords(
    state,
    records({
      appointments: [{ id: "old", post: "grid-2/officer", person: "li", from: "2022-01-01", to: "2023-01-01", ended: "retired" }],
    }),
  );
  assert.ok(decision.ok);
  assert.deepEqual(
    decision.events.map(({ type }) => type),
    ["appointment-started", "appointment-ended"],
  );
});

for (const [what, given, code, path] of [
  ["an id used twice in the file", { areas: [grid, grid] }, "duplicate-id", ["areas", 1, "id"]],
  ["an id the register has", { areas: [{ ...grid, id: "grid-1" }] }, "duplicate-id", ["areas", 0, "id"]],
  ["a kind of area the county does not have", { areas: [{ ...grid, kind: "block" }] }, "not-one-of", ["areas", 0, "kind"]],
  ["a kind of place the county does not have", { areas: [{ ...grid, place: "new" }] }, "not-one-of", ["areas", 0, "place"]],
  ["an area around that is nowhere", { areas: [{ ...grid, within: "nowhere" }] }, "unknown-reference", ["areas", 0, "within"]],
  ["an organisation where an area belongs", { areas: [{ ...grid, within: "east-cc" }] }, "unknown-reference", ["areas", 0, "within"]],
  ["a grid directly under a street", { areas: [{ ...grid, within: "qx" }] }, "wrong-kind", ["areas", 0, "within"]],
  ["a grid in no area", { areas: [{ id: "g", kind: "grid", name: "网格" }] }, "missing", ["areas", 0, "within"]],
  ["a leading organisation nobody knows", { areas: [{ ...grid, ledBy: "nobody" }] }, "unknown-reference", ["areas", 0, "ledBy"]],
  ["a period turned round", { areas: [{ ...grid, from: "2026-02-01", to: "2026-01-01" }] }, "period-reversed", ["areas", 0, "to"]],
  ["a grid older than the compound it lies in", { areas: [{ ...grid, from: "2021-12-31" }] }, "outside-period", ["areas", 0, "within"]],
  [
    "a form the county does not have",
    { organisations: [{ id: "o", form: "club", name: "会" }] },
    "not-one-of",
    ["organisations", 0, "form"],
  ],
  [
    "an organisation under itself",
    { organisations: [{ id: "o", form: "branch", name: "支部", superior: "o" }] },
    "cycle",
    ["organisations", 0, "superior"],
  ],
  ["a home nobody knows", { persons: [{ id: "p", home: "moon" }] }, "unknown-reference", ["persons", 0, "home"]],
  [
    "a post the unit does not have",
    { appointments: [{ id: "a", post: "grid-2/secretary", person: "li" }] },
    "not-one-of",
    ["appointments", 0, "post"],
  ],
  [
    "a post in no unit",
    { appointments: [{ id: "a", post: "grid-9/officer", person: "li" }] },
    "unknown-reference",
    ["appointments", 0, "post"],
  ],
  [
    "a person nobody knows",
    { appointments: [{ id: "a", post: "grid-2/officer", person: "nobody" }] },
    "unknown-reference",
    ["appointments", 0, "person"],
  ],
  [
    "a term over before it began",
    { appointments: [{ id: "a", post: "grid-2/officer", person: "li", from: "2026-01-01", termEnd: "2025-01-01" }] },
    "period-reversed",
    ["appointments", 0, "termEnd"],
  ],
  [
    "a reason for an end without its day",
    { appointments: [{ id: "a", post: "grid-2/officer", person: "li", from: "2026-01-01", ended: "resigned" }] },
    "missing",
    ["appointments", 0, "to"],
  ],
] as [string, Partial<Records>, string, (string | number)[]][])
  test(`refuses ${what}`, () => assert.deepEqual(faults(given), [{ code, path }]));

test("case 43: areas in a ring are told as one ring, with all of them", () => {
  const ring = { kind: "community", name: "社区" };
  const profile = {
    ...state.profile,
    areaKinds: [...state.profile.areaKinds, { id: "loop", name: { "zh-Hans": "环" }, within: ["loop"] }],
  };
  const decision = importRecords(
    { ...state, profile },
    records({
      areas: [
        { ...ring, id: "a", kind: "loop", within: "b" },
        { ...ring, id: "b", kind: "loop", within: "a" },
      ],
    }),
  );
  assert.ok(!decision.ok);
  assert.deepEqual(
    decision.refusals.map(({ code }) => code),
    ["cycle"],
  );
  assert.deepEqual(String(decision.refusals[0]!.value).split(" → ").sort(), ["a", "b"]);
});

test("case 1: two people in one post on one day are told, with both rows; a hand-over on a day is none", () => {
  const a = { post: "grid-2/officer", person: "li", from: "2024-01-01", to: "2025-01-01" } as const;
  assert.deepEqual(
    faults({
      appointments: [
        { id: "a", ...a },
        { id: "b", ...a, from: "2024-12-31", to: "2026-01-01" },
      ],
    }),
    [{ code: "double-holding", path: ["appointments", 1, "from"] }],
  );
  assert.deepEqual(
    faults({
      appointments: [
        { id: "a", ...a },
        { id: "b", ...a, from: "2025-01-01", to: "2026-01-01" },
      ],
    }),
    [],
  );
});

test("a post that is held in the register already is not given away again by a file", () => {
  assert.deepEqual(faults({ appointments: [{ id: "a", post: "grid-1/officer", person: "wang", from: today }] }), [
    { code: "double-holding", path: ["appointments", 0, "from"] },
  ]);
});

test("all faults of all rows are told at once", () => {
  assert.equal(
    faults({ areas: [{ ...grid, within: "nowhere", kind: "block", ledBy: "nobody" }], persons: [{ id: "p", home: "moon" }] }).length,
    4,
  );
});
