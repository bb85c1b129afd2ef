import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, as, now, today, town } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { asOf } from "../register/register.ts";
import { holderOf, stintsIn } from "./holding.ts";
import { postOf, postsOf } from "./post.ts";
import { unitOf } from "./unit.ts";

const close = (more: Partial<Extract<Command, { type: "close-post" }>> = {}): Command => ({
  type: "close-post",
  post: "east-cc/secretary",
  from: today,
  ...more,
});
const decided = (register = town(), command = close()) => decide(register, command, { actor: as("head"), now });

test("case 13: a post that is held is not abolished, unless whoever holds it loses it that day", () => {
  const promised = after(town(), appoint("east-cc/secretary", "wang", { from: "2027-01-01" }));
  assert.deepEqual(decided(promised), { ok: false, refusals: [{ code: "still-held", holders: 2 }] });
  const register = after(promised, close({ ends: true }));
  assert.deepEqual(
    stintsIn(asOf(register, today), "east-cc/secretary").map(({ subject, to, ended }) => [subject, to, ended]),
    [["a-sun", today, "abolished"]],
  );
});

test("an abolished post is among the posts of its unit until the day it goes, and can be read afterwards", () => {
  const register = after(town(), close({ ends: true }));
  const posts = (day: "2026-11-22" | typeof today) => {
    const state = asOf(register, day);
    return postsOf(state, unitOf(state, "east-cc")!).map(({ kind }) => kind.id);
  };
  assert.deepEqual([posts("2026-11-22"), posts(today)], [["secretary", "deputy"], ["deputy"]]);
  assert.deepEqual(postOf(asOf(register, today), "east-cc/secretary")?.period, { from: "2022-01-01", to: today });
});

test("nobody is appointed to an abolished post", () => {
  const register = after(town(), close({ post: "east-cc/deputy" }));
  const command = appoint("east-cc/deputy", "wang");
  assert.deepEqual(decided(register, command), {
    ok: false,
    refusals: [{ code: "unit-not-in-force", from: "2022-01-01", to: today }],
  });
});

test("a post opened again is vacant, and its seats are those it is opened with", () => {
  const closed = after(town(), close({ ends: true }));
  const register = after(closed, { type: "open-post", post: "east-cc/secretary", from: "2027-01-01", seats: 2 });
  assert.equal(postOf(asOf(register, "2027-01-01"), "east-cc/secretary")?.seats, 2);
  assert.deepEqual(holderOf(asOf(register, "2027-01-01"), "east-cc/secretary"), { state: "vacant", since: today });
});

test("abolishing twice changes nothing; a post that is gone already is not abolished again", () => {
  const once = after(town(), close({ post: "east-cc/deputy" }));
  assert.equal(after(once, close({ post: "east-cc/deputy" })), once);
  assert.deepEqual(decided(once, close({ post: "east-cc/deputy", from: "2027-01-01" })), {
    ok: false,
    refusals: [{ code: "post-not-open", from: "2022-01-01", to: today }],
  });
});
