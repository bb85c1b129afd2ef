import assert from "node:assert/strict";
import { test } from "node:test";
import { after, as, codesOf, now, today, town, townOn, townParticulars } from "../../test/town.ts";
import type { Actor } from "../access/actor.ts";
import { decide, type Command } from "../county.ts";
import { asOf, type Register } from "../register/register.ts";
import { openCounty } from "../view/open-county.ts";
import { withdrawConsent, withdrawnSince } from "./withdraw-consent.ts";

const withdraw = (person: string, from = today): Extract<Command, { type: "withdraw-consent" }> => ({
  type: "withdraw-consent",
  person,
  from,
});
const agreed = townParticulars.get("li")!.consent;
const since = (register: Register, person: string, day = today, consent = agreed) => withdrawnSince(asOf(register, day), person, consent);

test("from the day consent is withdrawn the ledger says so, and before it does not", () => {
  // #region withdraw
  const decision = withdrawConsent(townOn(), { type: "withdraw-consent", person: "li", from: "2026-12-01" }, agreed);
  // #endregion withdraw
  assert.deepEqual(decision, { ok: true, events: [{ type: "consent-withdrawn", v: 1, subject: "li", from: "2026-12-01" }] });
  const register = after(town(), withdraw("li", "2026-12-01"));
  assert.deepEqual([since(register, "li"), since(register, "li", "2026-12-01")], [undefined, "2026-12-01"]);
});

test("whoever withdrew by that day already changes nothing, whoever withdraws for an earlier one does", () => {
  const register = after(town(), withdraw("li", "2026-12-01"));
  const events = (command: Command) => {
    const decision = decide(register, command, { actor: as("head"), now });
    return decision.ok && decision.events.length;
  };
  assert.deepEqual([events(withdraw("li", "2026-12-24")), events(withdraw("li"))], [0, 1]);
});

test("whoever agrees anew on a later day has not withdrawn", () => {
  const register = after(town(), withdraw("li"));
  assert.equal(since(register, "li", "2027-03-01", { ...agreed, day: "2027-01-01" }), undefined);
  assert.equal(since(register, "li", "2027-03-01", { ...agreed, day: today }), today);
});

test("a withdrawal that came with the particulars counts as much", () => {
  assert.equal(since(town(), "li", today, { ...agreed, withdrawn: "2026-01-05" }), "2026-01-05");
  assert.equal(since(town(), "li", today, { ...agreed, withdrawn: "2027-01-05" }), undefined);
});

test("said of a record that is merged into another, it was said of that person", () => {
  const register = after(after(town(), withdraw("wang")), { type: "merge-persons", keep: "chen", drop: "wang", reason: "one" });
  assert.equal(since(register, "chen"), today);
});

test("everybody withdraws for themself without any grant, also one without a post", () => {
  for (const person of ["chen", "li", "head"]) assert.deepEqual(after(town(), withdraw(person), as(person)).seq, 3);
});

test("whoever withdraws for themself reads before what they do", async () => {
  const county = openCounty({ register: town(), particulars: townParticulars, clock: () => now });
  const sent = await county.source(as("chen")).send(withdraw("chen"), { dryRun: true });
  assert.deepEqual(sent.ok && [sent.hidden, sent.changes], [
    undefined,
    [
      {
        type: "record-changed",
        aspect: "consent",
        person: { id: "chen", name: "陈明", phone: "19900000006" },
        day: today,
      },
    ],
  ]);
});

for (const [why, command, code, actor] of [
  ["somebody nobody knows", withdraw("ghost"), "unknown", as("head")],
  ["for another without the grant", withdraw("wang"), "not-open-to-you", as("li")],
  ["for another the public", withdraw("wang"), "not-open-to-you", "public"],
  ["for somebody at home elsewhere", withdraw("zhao"), "not-open-to-you", as("sun")],
  ["for oneself for a day gone by", withdraw("chen", "2026-11-22"), "backdating-not-open", as("chen")],
  ["for another for a day gone by", withdraw("chen", "2026-11-22"), "backdating-not-open", as("sun")],
] as [string, Command, string, Actor][])
  test(`refuses to withdraw ${why}`, () => assert.deepEqual(codesOf(decide(town(), command, { actor, now })), [code]));

test("nobody takes back for somebody that they withdrew: they agree anew", () => {
  const register = after(town(), withdraw("chen"), as("chen"));
  const decision = decide(register, { type: "withdraw-entry", entry: 3, reason: "误录" }, { actor: as("head"), now });
  assert.deepEqual(codesOf(decision), ["not-to-be-withdrawn"]);
});
