import assert from "node:assert/strict";
import { test } from "node:test";
import { seatsTown } from "../../test/seats-town.ts";
import { after, appoint, as, codesOf, now, today } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { asOf } from "../register/register.ts";
import { postOf, postsOf } from "./post.ts";
import { unitOf } from "./unit.ts";

const open = (more: Partial<Extract<Command, { type: "open-post" }>> = {}): Command => ({
  type: "open-post",
  post: "east-cc/adviser",
  from: today,
  ...more,
});
const codes = (command: Command, register = seatsTown()) => codesOf(decide(register, command, { actor: as("head"), now }));

test("a post of a kind that is opened one by one is there from the day it is, under its own name", () => {
  const name = { "zh-Hans": "法律顾问", en: "legal adviser" };
  const register = after(seatsTown(), open({ name, seats: 2 }));
  const kinds = (day: "2026-11-22" | typeof today) => {
    const state = asOf(register, day);
    return postsOf(state, unitOf(state, "east-cc")!).map(({ kind }) => kind.id);
  };
  assert.deepEqual([kinds("2026-11-22").includes("adviser"), kinds(today).includes("adviser")], [false, true]);
  const post = postOf(asOf(register, today), "east-cc/adviser")!;
  assert.deepEqual([post.name, post.seats, post.period], [name, 2, { from: today, to: undefined }]);
});

test("before it is opened nobody is appointed to it", () => {
  assert.deepEqual(codes(appoint("east-cc/adviser", "wang")), ["unknown"]);
  assert.deepEqual(codes(appoint("east-cc/adviser", "wang", { from: "2026-11-22" }), after(seatsTown(), open())), ["unit-not-in-force"]);
});

for (const [why, command, code] of [
  ["a post the unit has of itself", open({ post: "east-cc/secretary" }), "post-open-already"],
  ["a post before its unit was there", open({ from: "2021-12-31" }), "unit-not-in-force"],
  ["a post of a kind that does not fit the unit", open({ post: "grid-1/adviser" }), "unknown"],
  ["a post of a kind there is not", open({ post: "east-cc/king" }), "unknown"],
  ["a post of a unit there is not", open({ post: "north-cc/adviser" }), "unknown"],
] as const)
  test(`refuses to open ${why}`, () => assert.deepEqual(codes(command), [code]));

test("opening twice in the same way changes nothing", () => {
  const once = after(seatsTown(), open());
  assert.equal(after(once, open()), once);
  assert.deepEqual(codes(open({ seats: 3 }), once), ["post-open-already"]);
});

test("opened earlier than was settled, a post is open from then on without a gap", () => {
  const later = after(seatsTown(), open({ from: "2027-06-01", seats: 3 }));
  const register = after(later, open({ from: "2027-01-01" }));
  assert.deepEqual(
    (["2027-01-01", "2027-06-01"] as const).map((day) => {
      const post = postOf(asOf(register, day), "east-cc/adviser")!;
      return [post.seats, post.period.from];
    }),
    [
      [1, "2027-01-01"],
      [3, "2027-01-01"],
    ],
  );
});
