import assert from "node:assert/strict";
import { test } from "node:test";
import { after, as, codesOf, now, today, town, townParticulars } from "../../test/town.ts";
import type { Actor } from "../access/actor.ts";
import { decide, type Command } from "../county.ts";
import type { Moment } from "../day.ts";
import { asOf } from "../register/register.ts";
import { openCounty } from "../view/open-county.ts";
import { eraseExpired } from "./erase-expired.ts";

// By then the town keeps nothing any more of those who never held a post: chen, wang, zhao.
const later: Moment = "2027-01-01T09:00:00+08:00";
const erase = (persons: readonly string[], more = {}): Command => ({ type: "erase-expired", persons, reason: "到期", ...more });
const refused = (
  command: Command,
  actor: Actor = as("head"),
  at = later,
  kept: { onRecord?: typeof townParticulars } = { onRecord: townParticulars },
) => {
  const decision = decide(town(), command, { actor, now: at, ...kept });
  return decision.ok ? [] : decision.refusals;
};

test("all who are past their time are erased at once, by the events of any erasure", () => {
  // #region erase
  const state = asOf(town(), "2027-01-01");
  const decision = eraseExpired(state, { type: "erase-expired", persons: ["chen", "zhao"] }, townParticulars);
  // #endregion erase
  assert.deepEqual(decision, {
    ok: true,
    events: [
      { type: "person-erased", v: 1, subject: "chen" },
      { type: "person-erased", v: 1, subject: "zhao" },
    ],
  });
});

test("when one is not due nobody is erased, and all who are not are named", () => {
  assert.deepEqual(refused(erase(["chen", "li", "sun"])), [{ code: "not-due", persons: ["li", "sun"] }]);
  assert.deepEqual(refused(erase(["chen"]), as("head"), now), [{ code: "not-due", persons: ["chen"] }], "today it is too early");
  assert.deepEqual(refused(erase(["chen"]), as("head"), later, {}), [{ code: "not-due", persons: ["chen"] }]);
});

test("a record that went into another goes with it, by either id, and done again nothing changes", () => {
  const merged = after(town(), { type: "merge-persons", keep: "chen", drop: "wang", reason: "one" });
  const context = { actor: as("head"), now: later, onRecord: townParticulars };
  const decision = decide(merged, erase(["wang", "chen"]), context);
  assert.deepEqual(decision.ok && decision.events.map(({ subject }) => subject), ["chen", "wang"]);
  const erased = after(merged, { type: "erase-person", person: "chen", reason: "asked to" });
  assert.deepEqual(decide(erased, erase(["chen"]), context), { ok: true, events: [] });
});

for (const [why, command, code, actor] of [
  ["somebody nobody knows", erase(["chen", "ghost"]), "unknown", as("head")],
  ["without a reason", erase(["chen"], { reason: undefined }), "reason-needed", as("head")],
  ["oneself", erase(["chen", "head"]), "own-appointment", as("head")],
  ["without the grant", erase(["chen"]), "not-open-to-you", as("sun")],
] as [string, Command, string, Actor][])
  test(`refuses to erase what is past its time ${why}`, () =>
    assert.deepEqual(codesOf({ ok: false, refusals: refused(command, actor) as { code: string }[] as never }), [code]));

test("a running county knows on what ground everybody is held, erases and forgets", async () => {
  const county = openCounty({ register: town(), particulars: townParticulars, clock: () => later });
  const source = county.source(as("head"));
  const before = await source.view("privacy", {});
  assert.ok(before.view === "privacy");
  assert.deepEqual(
    before.due.members.map(({ id }) => id),
    ["wang", "chen", "zhao"],
  );
  const sent = await source.send(erase(before.due.members.map(({ id }) => id)));
  assert.ok(sent.ok && sent.seq === 3);
  const left = await source.view("privacy", {});
  const people = await source.view("people", { text: "" });
  assert.deepEqual([left.view === "privacy" && left.due.value, people.view === "people" && people.total], [0, 5]);
  assert.ok(today < "2027-01-01");
});
