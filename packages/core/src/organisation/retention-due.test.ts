import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, townParticulars, town, townProfile, townRecords } from "../../test/town.ts";
import { fold } from "../county.ts";
import type { Day } from "../day.ts";
import { asOf, type Register } from "../register/register.ts";
import { startLedger } from "../start-ledger.ts";
import type { Consent, Particulars } from "./person.ts";
import { retentionDue, withdrawnInPost } from "./retention-due.ts";

// The town keeps what is held because of a post for 1,825 days after the last one.
const due = (register: Register, day: Day, particulars = townParticulars) =>
  retentionDue(asOf(register, day), particulars).map(({ person, why, since, due }) => [person, why, since, due]);
const only = (person: string, consent: Partial<Consent> = {}): ReadonlyMap<string, Particulars> => {
  const one = townParticulars.get(person)!;
  return new Map([[person, { ...one, consent: { ...one.consent, ...consent } }]]);
};
const over = { person: "wang", id: "w-1", post: "grid-2/officer", from: "2023-01-01", to: "2024-01-01" } as const;

test("who left their last post is due once the county keeps their particulars no longer, not a day before", () => {
  // #region due
  const register = town({ id: "w-1", post: "grid-2/officer", person: "wang", from: "2023-01-01", to: "2024-01-01" });
  const found = retentionDue(asOf(register, "2028-12-30"), only("wang"));
  // #endregion due
  assert.deepEqual(found, [{ person: "wang", basis: "holds-post", since: "2024-01-01", why: "retention-over", due: "2028-12-30" }]);
  assert.deepEqual(due(register, "2028-12-29", only("wang")), []);
});

test("nobody who holds a post, or is promised one, is due", () => {
  const promised = { id: "c-1", post: "grid-2/officer", person: "chen", from: "2031-01-01" } as const;
  assert.deepEqual(
    due(town(promised), "2030-01-01").map(([person]) => person),
    ["wang", "zhao"],
  );
});

test("of one who never held a post the time runs from the notice they were given, and from each they are given anew", () => {
  assert.deepEqual(due(town(), "2026-12-31", only("chen")), [["chen", "retention-over", "2022-01-01", "2026-12-31"]]);
  assert.deepEqual(due(town(), "2026-12-31", only("chen", { day: "2024-05-01" })), []);
  assert.deepEqual(due(town(over), "2029-12-31", only("wang", { day: "2025-05-01" })), []);
});

test("who enrolled themself is not due while they are enrolled, and by the county's term once they are not", () => {
  const retention = { accessLogDays: 30, consent: { "enrolled-self": 10 } };
  const started = (to?: Day) =>
    startLedger({
      profile: { ...townProfile, retention },
      records: { ...townRecords, persons: townRecords.persons!.map((one) => (one.id === "chen" && to ? { ...one, to } : one)) },
      from: "2022-01-01",
      now: "2022-01-01T09:00:00+08:00",
    });
  const at = (day: Day, to?: Day) => {
    const made = started(to);
    assert.ok(made.ok);
    return due(fold(made.entries), day, only("chen", { basis: "enrolled-self" }));
  };
  assert.deepEqual(at("2040-01-01"), []);
  assert.deepEqual(at("2026-01-10", "2026-01-01"), []);
  assert.deepEqual(at("2026-01-11", "2026-01-01"), [["chen", "retention-over", "2026-01-01", "2026-01-11"]]);
});

test("where the profile sets no term, nothing is past its time but what consent was withdrawn for", () => {
  const { retention: _, ...profile } = townProfile;
  const made = startLedger({ profile, records: townRecords, from: "2022-01-01", now: "2022-01-01T09:00:00+08:00" });
  assert.ok(made.ok);
  const register = fold(made.entries);
  assert.deepEqual(due(register, "2060-01-01"), []);
  assert.deepEqual(due(after(register, { type: "withdraw-consent", person: "chen", from: "2026-11-23" }), "2026-11-23"), [
    ["chen", "consent-withdrawn", "2026-11-23", "2026-11-23"],
  ]);
});

test("who withdraws while holding a post is told apart, and is due the day they hold none", () => {
  const withdrawn = after(town(), { type: "withdraw-consent", person: "li", from: "2026-11-23" });
  const inPost = (register: Register, day: Day) => withdrawnInPost(asOf(register, day), townParticulars).map(({ person }) => person);
  assert.deepEqual([due(withdrawn, "2026-11-23"), inPost(withdrawn, "2026-11-23")], [[], ["li"]]);
  const left = after(withdrawn, { type: "end-appointment", appointment: "a-li", to: "2026-12-05", ended: "resigned" });
  assert.deepEqual([due(left, "2026-12-04"), inPost(left, "2026-12-04")], [[], ["li"]]);
  assert.deepEqual([due(left, "2026-12-05"), inPost(left, "2026-12-05")], [[["li", "consent-withdrawn", "2026-11-23", "2026-12-05"]], []]);
});

test("a record that went into another is due with that one alone, and who is erased is not due again", () => {
  const merged = after(town(), { type: "merge-persons", keep: "chen", drop: "wang", reason: "one" });
  assert.deepEqual(
    due(merged, "2027-01-01").map(([person]) => person),
    ["chen", "zhao"],
  );
  const erased = after(merged, { type: "erase-person", person: "chen", reason: "asked to" });
  assert.deepEqual(
    due(erased, "2027-01-01").map(([person]) => person),
    ["zhao"],
  );
});

test("the longest overdue come first", () => {
  const particulars = new Map([...only("chen", { day: "2020-01-01" }), ...only("zhao", { day: "2018-01-01" }), ...only("wang")]);
  const register = after(town(over), appoint("grid-3/officer", "boss"));
  assert.deepEqual(
    due(register, "2030-01-01", particulars).map(([person]) => person),
    ["zhao", "chen", "wang"],
  );
});
