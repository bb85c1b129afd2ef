import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, as, codesOf, now, today, town, townProfile, townRecords } from "../../test/town.ts";
import { decide, fold, type Command } from "../county.ts";
import type { Day } from "../day.ts";
import { startLedger } from "../start-ledger.ts";
import { safeParseCommand, safeParseRecords } from "../parse.ts";
import { asOf, type Register } from "../register/register.ts";
import { appointPerson } from "./appoint-person.ts";
import { holderOf, holdersOf, stintsIn } from "./holding.ts";
import { checkRecords } from "./check-records.ts";
import { postOf } from "./post.ts";
import type { AppointmentRecord } from "./records.ts";

const wang = (more: Partial<AppointmentRecord> = {}): AppointmentRecord => ({
  id: "a-wang",
  post: "grid-2/officer",
  person: "wang",
  ...more,
});
const codes = (register: Register, command: Command) => codesOf(decide(register, command, { actor: as("head"), now }));
const on = (register: Register, day: Day, post = "grid-2/officer") => {
  const holding = holderOf(asOf(register, day), post);
  return holding.state === "vacant" ? "vacant" : `${holding.person} ${holding.certainty}`;
};
const end = (to: Extract<Command, { type: "end-appointment" }>["to"]): Command => ({
  type: "end-appointment",
  appointment: "a-li",
  to,
  ended: "retired",
});

for (const [what, record, answers] of [
  [
    "case 2: a start known by its month is sure from the end of it",
    wang({ from: "2019-06" }),
    { "2019-05-31": "vacant", "2019-06-01": "wang possible", "2019-06-29": "wang possible", "2019-06-30": "wang definite" },
  ],
  [
    "case 2: an end known by its year is sure until the beginning of it",
    wang({ from: "2018-01-01", to: "2019" }),
    { "2018-12-31": "wang definite", "2019-01-01": "wang possible", "2019-12-31": "wang possible", "2020-01-01": "vacant" },
  ],
  [
    "case 2: what began and ended in one month is sure on no day of it",
    wang({ from: "2019-06", to: "2019-06" }),
    { "2019-05-31": "vacant", "2019-06-01": "wang possible", "2019-06-30": "wang possible", "2019-07-01": "vacant" },
  ],
  [
    "case 3: a start nobody knows may lie on any day before it was on record",
    wang({}),
    { "1990-01-01": "wang possible", "2021-12-31": "wang possible", "2022-01-01": "wang definite", "2026-11-23": "wang definite" },
  ],
  [
    "case 3: an end nobody knows lies before it was on record, and is no open end",
    wang({ from: "2019-05-01", to: "unknown" }),
    {
      "2019-04-30": "vacant",
      "2019-05-01": "wang definite",
      "2019-05-02": "wang possible",
      "2021-12-31": "wang possible",
      "2022-01-01": "vacant",
    },
  ],
  [
    "case 3: an open end is sure on any day to come",
    wang({ from: "2019-05-01" }),
    { "2019-05-01": "wang definite", "2026-11-23": "wang definite", "2040-01-01": "wang definite" },
  ],
  [
    "case 3: of an unknown start and a known end the last day is sure, though it was recorded later",
    wang({ to: "2019-05-01" }),
    { "2000-01-01": "wang possible", "2019-04-30": "wang definite", "2019-05-01": "vacant" },
  ],
] as const)
  test(what, () => {
    const register = ledgerOf(record);
    assert.deepEqual(Object.fromEntries(Object.keys(answers).map((day) => [day, on(register, day as Day)])), answers);
  });

test("case 3: a start nobody knows stays sure from when it was first on record, also once it has ended", () => {
  const register = after(ledgerOf(wang({})), { ...end("2026-06-01"), appointment: "a-wang" } as Command);
  assert.deepEqual([on(register, "2021-12-31"), on(register, "2022-01-01")], ["wang possible", "wang definite"]);
});

test("case 2: at a hand-over some time in June either may hold it that month, and nobody is there twice", () => {
  const register = after(town(), { ...appoint("grid-1/officer", "wang"), from: "2026-06" });
  const post = "grid-1/officer";
  assert.deepEqual(
    [
      on(register, "2026-05-31", post),
      on(register, "2026-06-15", post),
      on(register, "2026-06-30", post),
      on(register, "2026-07-01", post),
    ],
    ["li definite", "li possible", "wang definite", "wang definite"],
  );
  assert.equal(holdersOf(asOf(register, "2026-06-15"), post).length, 2);
  assert.deepEqual(
    stintsIn(asOf(register, today), post).map(({ about, ended }) => [about, ended]),
    [
      [{ to: "2026-06" }, "handed-over"],
      [{ from: "2026-06" }, undefined],
    ],
  );
});

test("case 3: who left nobody knows when has left, and since when the post is vacant is not known", () => {
  const register = after(town(), end("unknown"));
  assert.deepEqual(holderOf(asOf(register, today), "grid-1/officer"), { state: "vacant" });
  assert.equal(on(register, "2026-11-22", "grid-1/officer"), "li possible");
  assert.equal(stintsIn(asOf(register, today), "grid-1/officer")[0]?.ended, "retired");
});

test("case 2: since when a post is held, or vacant, is told as far as it is known", () => {
  const left = holderOf(asOf(after(town(), end("2026-06")), today), "grid-1/officer");
  assert.deepEqual(left, { state: "vacant", since: "2026-07-01", sinceAbout: "2026-06" });
  const held = holderOf(asOf(ledgerOf(wang({ from: "2018" })), today), "grid-2/officer");
  assert.deepEqual([held.since, held.sinceAbout], ["2018-01-01", "2018"]);
});

for (const [why, command, code] of [
  ["a month that is not over", end("2026-11"), "not-over-yet"],
  ["a year that is not over", { ...appoint("grid-2/officer", "wang"), from: "2026" } as Command, "not-over-yet"],
  ["an end before the start, by the month", end("2021-12"), "ends-before-start"],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(codes(town(), command), [code]));

test("a day in part before the unit was there is refused only where it must lie before", () => {
  const from = (from: Extract<Command, { type: "appoint-person" }>["from"]): Command => ({ ...appoint("grid-2/officer", "wang"), from });
  assert.deepEqual(codes(town(), from("2022")), []);
  const grid = postOf(asOf(town(), today), "grid-2/officer")!;
  const command = { ...appoint(grid.id, "wang"), from: "2021-01-01", about: { from: "2021" } } as const;
  assert.deepEqual(codesOf(appointPerson(grid, [], command, 0)), ["unit-not-in-force"]);
});

test("records are checked by what is sure of their days", () => {
  const faults = (...appointments: AppointmentRecord[]) =>
    checkRecords(asOf(town(), today), { format: "jinlin-records/1", appointments }).map(({ code, path }) => [code, path.at(-1)]);
  assert.deepEqual(faults(wang({ from: "2022" }), wang({ id: "other", person: "chen", from: "2023-06", to: "2024" })), [
    ["double-holding", "from"],
  ]);
  assert.deepEqual(faults(wang({ from: "2022", to: "2023-06" }), wang({ id: "other", person: "chen", from: "2023-06" })), []);
  assert.deepEqual(
    faults(wang({ from: "2021" })),
    [
      ["outside-period", "post"],
      ["outside-period", "person"],
    ].toReversed(),
  );
  assert.deepEqual(faults(wang({ from: "2026-11" })), [["out-of-bounds", "from"]]);
});

test("what comes in names a day, a month or a year, and an end may be unknown", () => {
  for (const [to, ok] of [
    ["2026-06", true],
    ["2026", true],
    ["unknown", true],
    ["2026-6", false],
    ["2026-13", false],
    ["soon", false],
  ] as const)
    assert.equal(safeParseCommand(end(to as never)).ok, ok, to);
  const record = { id: "x", kind: "grid", name: "网格" };
  assert.ok(safeParseRecords({ format: "jinlin-records/1", areas: [{ ...record, from: "2019", to: "unknown" }] }).ok);
  assert.ok(!safeParseRecords({ format: "jinlin-records/1", areas: [{ ...record, from: "unknown" }] }).ok);
});

// Units and people of whom nobody knows since when they are there: any stint lies within that.
function ledgerOf(appointment: AppointmentRecord): Register {
  const ageless = <Row extends { readonly from?: unknown }>(rows: readonly Row[]) =>
    rows.map(({ from: _from, ...row }) => row as unknown as Row);
  const { areas, organisations, persons, appointments } = townRecords;
  const records = {
    ...townRecords,
    areas: ageless(areas!),
    organisations: ageless(organisations!),
    persons: ageless(persons!),
    appointments: [...appointments!, appointment],
  };
  const started = startLedger({ profile: townProfile, records, from: "2022-01-01", now: "2022-01-01T09:00:00+08:00" });
  if (!started.ok) throw new Error(JSON.stringify(started.faults));
  return fold(started.entries);
}
