import assert from "node:assert/strict";
import { test } from "node:test";
import { ledger, today, townProfile, townRecords } from "../test/town.ts";
import { fold } from "./county.ts";
import { parseEntry, parseRecords } from "./parse.ts";
import { personOf } from "./organisation/person.ts";
import { asOf } from "./register/register.ts";
import { startLedger } from "./start-ledger.ts";

test("a county begins with its profile and then its records", () => {
  assert.deepEqual(
    ledger().map(({ seq, county, command }) => [seq, county, command]),
    [
      [1, "town", "adopt-profile"],
      [2, "town", "import-records"],
    ],
  );
});

test("a ledger written down and read back gives the same register", () => {
  const read = ledger().map((entry) => parseEntry(JSON.parse(JSON.stringify(entry))));
  assert.deepEqual(read, ledger());
  assert.equal(asOf(fold(read), today).profile.county, "town");
});

test("the records of a file pass the parser as they are", () =>
  assert.deepEqual(parseRecords(JSON.parse(JSON.stringify(townRecords))), townRecords));

test("records at fault begin nothing", () => {
  const started = startLedger({
    profile: townProfile,
    records: { ...townRecords, persons: [] },
    from: "2022-01-01",
    now: "2022-01-01T09:00:00+08:00",
  });
  assert.ok(!started.ok);
  assert.ok(started.faults.every(({ code }) => code === "unknown-reference"));
});

for (const [what, event] of [
  ["nobody knows", { type: "grid-blessed", v: 1 }],
  ["has a later version", { type: "appointment-ended", v: 2 }],
] as const)
  test(`an event that ${what} stops the reading, and nothing of its entry is believed`, () => {
    const register = fold(ledger());
    const events = [
      { type: "person-enrolled", v: 1, subject: "new" },
      { subject: "x", ...event },
    ] as never;
    assert.throws(() => fold([{ ...ledger()[1]!, seq: 3, events }], register), /newer version/);
    assert.equal(personOf(asOf(register, today), "new"), undefined);
    assert.equal(register.log.seq, 2);
  });
