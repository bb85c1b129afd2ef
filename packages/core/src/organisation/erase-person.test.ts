import assert from "node:assert/strict";
import { test } from "node:test";
import { after, as, codesOf, now, today, town, townParticulars } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { asOf } from "../register/register.ts";
import { openCounty } from "../view/open-county.ts";
import { erasePerson } from "./erase-person.ts";
import { holderOf } from "./holding.ts";

const erase = (person: string, more = {}): Command => ({ type: "erase-person", person, reason: "asked to", ...more });
const codes = (command: Command, actor = as("head")) => codesOf(decide(town(), command, { actor, now }));

test("case 17: the post was filled; of who filled it the ledger keeps an opaque id", () => {
  const state = asOf(after(town(), erase("li")), today);
  const holding = holderOf(state, "grid-1/officer");
  assert.deepEqual([holding.state, holding.state !== "vacant" && holding.person], ["held", "li"]);
});

test("records merged into theirs are erased with them; done again it changes nothing", () => {
  const merged = after(town(), { type: "merge-persons", keep: "chen", drop: "li", reason: "one" });
  const events = erasePerson(asOf(merged, today), { type: "erase-person", person: "chen" });
  assert.deepEqual(
    events.map(({ subject }) => subject),
    ["chen", "li"],
  );
  const erased = after(merged, erase("li"));
  assert.deepEqual(decide(erased, erase("chen"), { actor: as("head"), now }), { ok: true, events: [] });
});

for (const [why, command, code, actor] of [
  ["somebody nobody knows", erase("ghost"), "unknown"],
  ["without a reason", erase("li", { reason: undefined }), "reason-needed"],
  ["oneself", erase("head"), "own-appointment"],
  ["without the grant", erase("li"), "not-open-to-you", as("sun")],
] as [string, Command, string, ReturnType<typeof as>?][])
  test(`refuses to erase ${why}`, () => assert.deepEqual(codes(command, actor), [code]));

test("a running county forgets at once, tells everybody to look again and tells no listener whom", async () => {
  const county = openCounty({ register: town(), particulars: townParticulars, clock: () => now });
  const heard: unknown[] = [];
  county.live((change) => heard.push(change));
  const source = county.source(as("head"));
  const sent = await source.send(erase("li"));
  assert.ok(sent.ok);
  assert.deepEqual(heard, [{ seq: 3, touched: [], all: true }]);
  for (const view of [await source.view("people", { text: "" }), await source.view("unit", { unit: "grid-1" })])
    assert.doesNotMatch(JSON.stringify(view), /李一|19900000004/);
  assert.deepEqual(codesOf(decide(county.register, erase("li"), { actor: as("head"), now })), []);
});

test("what was erased is not to be taken back", () => {
  const erased = after(town(), erase("li"));
  assert.deepEqual(codesOf(decide(erased, { type: "withdraw-entry", entry: 3, reason: "no" }, { actor: as("head"), now })), [
    "not-to-be-withdrawn",
  ]);
});

test("who left the register, or was enrolled by mistake, is erased as well", () => {
  const command: Command = { type: "enrol-person", person: "p-9", home: "east", from: today };
  const particulars = { ...townParticulars.get("wang")!, person: "p-9" };
  const withdrawn = after(after(town(), command, as("head"), now, particulars), { type: "withdraw-entry", entry: 3, reason: "no" });
  const decision = decide(withdrawn, erase("p-9"), { actor: as("head"), now });
  assert.deepEqual(decision.ok && decision.events.map(({ subject }) => subject), ["p-9"]);
  assert.deepEqual(codesOf(decide(withdrawn, command, { actor: as("head"), now, particulars })), ["id-taken"]);
});
