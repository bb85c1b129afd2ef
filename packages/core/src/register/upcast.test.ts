import assert from "node:assert/strict";
import { test } from "node:test";
import type { Entry, Event } from "./entry.ts";
import { latestVersion, upcastEntry, type Upcasts } from "./upcast.ts";

// A table made up for this test: the bell of a town hall was first rung, then rung a number of times, then by somebody.
const upcasts: Upcasts = {
  "bell-rung": [(event) => ({ ...event, times: 1 }) as Event, (event) => ({ ...event, by: "nobody on record" }) as Event],
};
const entry = (...events: object[]): Entry => ({
  format: "jinlin-entry/1",
  seq: 1,
  county: "town",
  recordedAt: "2026-01-01T00:00:00Z",
  actor: "system",
  command: "ring-bell",
  events: events.map((event) => ({ type: "bell-rung", v: 1, subject: "hall", ...event })),
});

test("an event of an older version is read as one of the latest", () => {
  const [first, second] = upcastEntry(entry({}, { v: 2, times: 5 }), upcasts).events;
  assert.deepEqual(first, { type: "bell-rung", v: 3, subject: "hall", times: 1, by: "nobody on record" });
  assert.deepEqual(second, { type: "bell-rung", v: 3, subject: "hall", times: 5, by: "nobody on record" });
});

test("what is of the latest version already stays the same entry", () => {
  const latest = entry({ v: 3 }, { type: "bell-cast" });
  assert.equal(upcastEntry(latest, upcasts), latest);
});

test("the ledger's own line is not changed by reading it", () => {
  const line = entry({});
  upcastEntry(line, upcasts);
  assert.deepEqual(line, entry({}));
});

for (const [why, event] of [
  ["a version that is not known yet", { v: 4 }],
  ["a second version of what has one", { type: "bell-cast", v: 2 }],
  ["no version at all", { v: 0 }],
] as const)
  test(`${why} is not read by guess`, () =>
    assert.throws(() => upcastEntry(entry(event), upcasts), { name: "RangeError", message: /latest known/ }));

test("a name every object has is no type of event", () => assert.equal(latestVersion(upcasts, "constructor"), 1));
