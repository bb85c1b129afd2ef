import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, as, codesOf, ledger, now, today, town, townProfile } from "../../test/town.ts";
import { decide, fold, type Command } from "../county.ts";
import { profileAdopted } from "../register/adopt-profile.ts";
import type { Actor } from "./actor.ts";

const codes = (command: Command, actor: Actor, register = town()) => codesOf(decide(register, command, { actor, now }));
const end: Command = { type: "end-appointment", appointment: "a-li", to: today, ended: "removed" };

for (const [who, actor, inside, outside] of [
  ["the public", "public", ["not-open-to-you"], ["not-open-to-you"]],
  ["a person without a post", as("chen"), ["not-open-to-you"], ["not-open-to-you"]],
  ["a grid officer", as("li"), ["not-open-to-you"], ["not-open-to-you"]],
  ["the community's secretary", as("sun"), [], ["not-open-to-you"]],
  ["the working committee's secretary", as("boss"), [], []],
  ["the head of the department", as("head"), [], []],
  ["somebody who does not exist", as("ghost"), ["not-open-to-you"], ["not-open-to-you"]],
] as [string, Actor, string[], string[]][]) {
  test(`${who} ${inside.length === 0 ? "fills" : "may not fill"} a grid of the east`, () =>
    assert.deepEqual(codes(appoint("grid-2/officer", "wang"), actor), inside));
  test(`${who} ${outside.length === 0 ? "fills" : "may not fill"} a grid of the west`, () =>
    assert.deepEqual(codes(appoint("grid-3/officer", "wang"), actor), outside));
  test(`${who} ${inside.length === 0 ? "ends" : "may not end"} an appointment in the east`, () =>
    assert.deepEqual(codes(end, actor), inside));
}

test("a secretary fills only the kinds of post granted", () => {
  const grants = townProfile.grants.map((grant) => (grant.to.includes("secretary") ? { ...grant, posts: ["officer"] } : grant));
  const [adopted, imported] = ledger();
  const narrow = fold([{ ...adopted!, events: [profileAdopted({ ...townProfile, grants }, "2022-01-01")] }, imported!]);
  assert.deepEqual(codes(appoint("garden-branch/secretary", "wang"), as("sun"), narrow), ["not-open-to-you"]);
  assert.deepEqual(codes(appoint("grid-2/officer", "wang"), as("sun"), narrow), []);
});

test("a grant over units of some kinds reaches no other, nor what is about no unit", () => {
  const units = { record: "area", kinds: ["grid"] } as const;
  const grants = townProfile.grants.map((grant) => (grant.to.includes("head") ? { ...grant, units } : grant));
  const [adopted, imported] = ledger();
  const narrow = fold([{ ...adopted!, events: [profileAdopted({ ...townProfile, grants }, "2022-01-01")] }, imported!]);
  assert.deepEqual(codes(appoint("grid-3/officer", "li"), as("head"), narrow), []);
  assert.deepEqual(codes(appoint("garden-branch/secretary", "li"), as("head"), narrow), ["not-open-to-you"]);
  assert.deepEqual(codes({ type: "enrol-person", person: "new", home: "east", from: today }, as("head"), narrow), ["not-open-to-you"]);
  assert.deepEqual(codes({ type: "adopt-profile", profile: townProfile, from: today }, as("head"), narrow), ["not-open-to-you"]);
});

test("who is left in a post of a unit that is gone has no authority from it", () => {
  const [adopted, imported] = ledger();
  const events = imported!.events.map((event) =>
    event.subject === "east-cc" && event.type === "organisation-registered" ? { ...event, to: "2026-01-01" as const } : event,
  );
  const gone = fold([adopted!, { ...imported!, events }]);
  assert.deepEqual(codes(appoint("grid-2/officer", "wang"), as("sun"), gone), ["not-open-to-you"]);
});

test("nobody decides their own appointment, in, out or by putting somebody else in their place", () => {
  assert.deepEqual(codes(appoint("east-cc/secretary", "wang"), as("sun")), ["own-appointment"]);
  assert.deepEqual(codes(appoint("grid-2/officer", "sun"), as("sun")), ["own-appointment"]);
  assert.deepEqual(codes({ ...end, appointment: "a-sun" }, as("sun")), ["own-appointment"]);
});

test("speaking of yesterday takes a grant of its own", () => {
  const yesterday = appoint("grid-2/officer", "wang", { from: "2026-11-22" });
  assert.deepEqual(codes(yesterday, as("sun")), ["backdating-not-open"]);
  assert.deepEqual(codes(yesterday, as("head")), []);
});

test("authority is that of posts held when it is recorded, whatever day the command speaks of", () => {
  const gone = after(town(), { type: "end-appointment", appointment: "a-sun", to: today, ended: "retired" });
  assert.deepEqual(codes(appoint("grid-2/officer", "wang", { from: "2026-11-20" }), as("sun"), gone), ["not-open-to-you"]);
  const promised = after(town(), appoint("garden-branch/secretary", "chen", { from: "2027-01-01" }));
  assert.deepEqual(codes(appoint("grid-2/officer", "wang", { from: "2027-02-01" }), as("chen"), promised), ["not-open-to-you"]);
});
