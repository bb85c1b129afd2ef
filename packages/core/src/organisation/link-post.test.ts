import assert from "node:assert/strict";
import { test } from "node:test";
import { seatsTown } from "../../test/seats-town.ts";
import { after, appoint, as, codesOf, now, today } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import type { Day } from "../day.ts";
import { asOf, type Register } from "../register/register.ts";
import { exOfficioSeatsOf } from "./ex-officio.ts";
import { holderOf, holdersOf, postsHeldBy } from "./holding.ts";

const seat = "qx-wc/member";
const link = (more: Partial<Extract<Command, { type: "link-post" }>> = {}): Command => ({
  type: "link-post",
  post: seat,
  follows: "east-cc/secretary",
  from: today,
  ...more,
});
const unlink = (from: Day = today, follows?: string): Command => ({ type: "unlink-post", post: seat, from, ...(follows && { follows }) });
const codes = (register: Register, command: Command) => codesOf(decide(register, command, { actor: as("head"), now }));
const people = (register: Register, day: Day = today, post = seat) => holdersOf(asOf(register, day), post).map(({ person }) => person);

test("case 14: a seat held ex officio changes hands with the post it follows, without a decision of its own", () => {
  // #region follows
  const linked = after(seatsTown(), link());
  const register = after(linked, appoint("east-cc/secretary", "wang", { from: "2027-01-01" }));
  assert.deepEqual([people(register, today), people(register, "2027-01-01")], [["sun"], ["wang"]]);
  // #endregion follows
  assert.deepEqual(holderOf(asOf(register, "2027-01-01"), seat), {
    state: "held",
    id: register.log.about("appointment", "wang")[0]!.subject,
    post: seat,
    person: "wang",
    mode: "full",
    since: "2027-01-01",
    certainty: "definite",
    follows: "east-cc/secretary",
  });
  assert.equal(holderOf(asOf(register, "2026-11-22"), seat).state, "vacant");
});

test("case 14: while the followed post is vacant so is the seat; whoever acts there acts here, and who is suspended there is here", () => {
  const linked = after(seatsTown(), link({ post: seat, follows: "east-cc/deputy" }));
  assert.equal(holderOf(asOf(linked, today), seat).state, "vacant");
  const acting = after(linked, appoint("east-cc/deputy", "chen", { mode: "acting", appointment: "a-chen" }));
  assert.equal(holderOf(asOf(acting, today), seat).state, "acting");
  const suspended = after(acting, { type: "suspend-appointment", appointment: "a-chen", from: today, reason: "核查" });
  assert.equal(holderOf(asOf(suspended, today), seat).state, "suspended");
});

test("case 10: one person, by appointment and ex officio, holds one post and one seat", () => {
  const state = asOf(after(seatsTown(), link()), today);
  assert.deepEqual(
    [postsHeldBy(state, "sun").map(({ value }) => value.post), exOfficioSeatsOf(state, "sun").map(({ post }) => post)],
    [["east-cc/secretary"], [seat]],
  );
});

test("a seat that follows one that follows a third goes with the third", () => {
  const register = after(after(seatsTown(), link()), link({ post: "east-cc/deputy", follows: seat, from: "2027-01-01" }));
  const handed = after(register, appoint("east-cc/secretary", "wang", { from: "2027-02-01" }));
  assert.deepEqual([people(handed, "2027-01-01", "east-cc/deputy"), people(handed, "2027-02-01", "east-cc/deputy")], [["sun"], ["wang"]]);
  assert.deepEqual(
    exOfficioSeatsOf(asOf(handed, "2027-02-01"), "wang").map(({ post }) => post),
    [seat, "east-cc/deputy"],
  );
});

test("what follows takes a seat of a post: with all of them taken nobody else is appointed, or linked", () => {
  const two = after(after(seatsTown(), link()), link({ follows: "garden-branch/secretary" }));
  assert.deepEqual(codes(two, appoint(seat, "wang")), ["follows-post"]);
  assert.deepEqual(codes(two, link({ follows: "org-dept/head" })), ["own-appointment"]);
  assert.deepEqual(codes(two, link({ follows: "conference/convener" })), ["seats-taken"]);
  const one = after(after(seatsTown(), link()), appoint(seat, "wang"));
  assert.deepEqual(people(one), ["wang", "sun"]);
  assert.deepEqual(codes(one, appoint(seat, "chen")), ["seats-taken"]);
});

test("an unlinked seat is vacant from that day, and each of several goes by itself", () => {
  const held = after(seatsTown(), appoint("garden-branch/secretary", "chen"));
  const two = after(after(held, link()), link({ follows: "garden-branch/secretary" }));
  const one = after(two, unlink("2027-01-01", "east-cc/secretary"));
  assert.deepEqual([people(one), people(one, "2027-01-01")], [["sun", "chen"], ["chen"]]);
  assert.deepEqual(people(after(one, unlink("2027-02-01")), "2027-02-01"), []);
});

test("a link from an earlier day on leaves what is settled for later", () => {
  const later = after(seatsTown(), link({ follows: "conference/convener", from: "2027-06-01" }));
  const register = after(later, link());
  assert.deepEqual([people(register), people(register, "2027-06-01")], [["sun"], ["mayor", "sun"]]);
});

for (const [why, register, command, code] of [
  ["a post that follows itself", seatsTown(), link({ follows: seat }), "link-ring"],
  ["posts that follow each other", after(seatsTown(), link()), link({ post: "east-cc/secretary", follows: seat }), "link-ring"],
  ["following a post there is not", seatsTown(), link({ follows: "north-cc/secretary" }), "unknown"],
  ["following from before the seat was there", seatsTown(), link({ from: "2021-12-31" }), "post-not-open"],
  ["unlinking a seat that follows nothing", seatsTown(), unlink(), "follows-nothing"],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(codes(register, command), [code]));

test("linking or unlinking twice changes nothing; another condition does", () => {
  const once = after(seatsTown(), link());
  assert.equal(after(once, link()), once);
  assert.equal(after(once, link({ membership: "full" })).seq, once.seq + 1);
  const gone = after(once, unlink("2027-01-01"));
  assert.equal(after(gone, unlink("2027-01-01")), gone);
});

test("who is suspended in the followed post has no authority from the seat, who holds it has", () => {
  const grants = (register: Register) => codesOf(decide(register, appoint("grid-3/officer", "wang"), { actor: as("sun"), now }));
  const linked = after(after(seatsTown(), { type: "end-appointment", appointment: "a-boss", to: today, ended: "retired" }), {
    ...link(),
    post: "qx-wc/secretary",
  } as Command);
  assert.deepEqual([grants(seatsTown()), grants(linked)], [["not-open-to-you"], []]);
  const suspended = after(linked, { type: "suspend-appointment", appointment: "a-sun", from: today, reason: "核查" });
  assert.deepEqual(grants(suspended), ["not-open-to-you"]);
});
