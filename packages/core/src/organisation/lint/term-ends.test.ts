import assert from "node:assert/strict";
import { test } from "node:test";
import { ruleOf, toldOf, fixesOf } from "../../../test/lint-town.ts";
import { today, townOn } from "../../../test/town.ts";
import type { AppointmentRecord } from "../records.ts";
import { termEnds } from "./term-ends.ts";

const term = (termEnd: AppointmentRecord["termEnd"] & string, more: Partial<AppointmentRecord> = {}) =>
  townOn(today, { id: "x", post: "grid-2/officer", person: "wang", from: "2024-01-01", termEnd, ...more });

test("a superior is reminded from half a year before a term is over until it is", () => {
  const on = (termEnd: AppointmentRecord["termEnd"] & string) => toldOf(termEnds(term(termEnd), ruleOf("term-ends", {})), "due");
  assert.deepEqual(on("2027-05-24"), []);
  assert.deepEqual(on("2027-05-23"), [["grid-2/officer", "2027-05-23"]]);
  assert.deepEqual(on("2026-11-24"), [["grid-2/officer", "2026-11-24"]]);
  assert.deepEqual(on(today), []);
});

test("a county may be reminded earlier, and of some posts alone", () => {
  const state = term("2027-10-01");
  assert.equal(termEnds(state, ruleOf("term-ends", { months: 12 })).members.length, 1);
  assert.deepEqual(termEnds(state, ruleOf("term-ends", { months: 12, postKinds: ["secretary"] })), { of: 2, members: [] });
});

test("whoever leaves before the term is over needs no reminding", () =>
  assert.deepEqual(toldOf(termEnds(term("2027-03-01", { to: "2027-01-01" }), ruleOf("term-ends", {}))), []));

test("put right by an appointment from the day the term is over", () =>
  assert.deepEqual(fixesOf(termEnds(term("2027-03-01"), ruleOf("term-ends", {}))), [
    { command: "appoint-person", with: { post: "grid-2/officer", from: "2027-03-01" } },
  ]));
