import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, as, codesOf, now, today, town, townOn } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { asOf } from "../register/register.ts";
import { holderOf, stintsIn } from "./holding.ts";

const end = (to = today, ended: "resigned" | "retired" = "resigned", appointment = "a-li"): Command => ({
  type: "end-appointment",
  appointment,
  to,
  ended,
});

test("who leaves leaves a vacant post, since that day and for a reason on record", () => {
  const register = after(town(), end());
  assert.deepEqual(holderOf(asOf(register, today), "grid-1/officer"), { state: "vacant", since: today });
  assert.equal(holderOf(asOf(register, "2026-11-22"), "grid-1/officer").state, "held");
  assert.equal(stintsIn(asOf(register, today), "grid-1/officer")[0]?.ended, "resigned");
});

test("ending twice in the same way changes nothing", () => {
  const once = after(town(), end());
  assert.equal(after(once, end()), once);
});

test("an end planned for later may be brought forward", () => {
  const planned = after(town(), end("2027-06-01"));
  const sooner = after(planned, end("2027-01-01", "retired"));
  assert.equal(holderOf(asOf(sooner, "2027-03-01"), "grid-1/officer").state, "vacant");
  assert.equal(stintsIn(asOf(sooner, today), "grid-1/officer")[0]?.ended, "retired");
});

test("an end that has passed stays", () => {
  const ended = after(town(), end());
  assert.deepEqual(codesOf(decide(ended, end("2026-12-24"), { actor: as("head"), now })), ["ended-already"]);
});

test("an end that has passed is not moved back either", () => {
  const ended = after(town(), end("2026-11-01"));
  assert.deepEqual(codesOf(decide(ended, end("2026-06-01"), { actor: as("head"), now })), ["ended-already"]);
});

test("an end that was settled from the start can be given its reason", () => {
  const settled = after(town(), appoint("grid-2/officer", "wang", { appointment: "a-wang", to: "2027-01-01" }));
  const given = after(settled, end("2027-01-01", "retired", "a-wang"));
  assert.equal(stintsIn(asOf(given, today), "grid-2/officer")[0]?.ended, "retired");
});

test("nobody leaves before they came", () => {
  const decision = decide(town(), end("2022-01-01"), { actor: as("head"), now });
  assert.deepEqual(decision, { ok: false, refusals: [{ code: "ends-before-start", from: "2022-01-01" }] });
});

test("an appointment nobody knows cannot end", () => {
  assert.deepEqual(codesOf(decide(town(), end(today, "resigned", "a-nobody"), { actor: as("head"), now })), ["unknown"]);
});

test("case 9: whoever comes back after a gap has two stints", () => {
  const state = townOn(
    today,
    { id: "first", post: "grid-2/officer", person: "wang", from: "2022-01-01", to: "2023-01-01", ended: "resigned" },
    { id: "second", post: "grid-2/officer", person: "wang", from: "2024-01-01" },
  );
  assert.deepEqual(
    stintsIn(state, "grid-2/officer").map(({ subject, from, to, ended }) => [subject, from, to, ended]),
    [
      ["first", "2022-01-01", "2023-01-01", "resigned"],
      ["second", "2024-01-01", undefined, undefined],
    ],
  );
});
