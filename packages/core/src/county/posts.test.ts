import assert from "node:assert/strict";
import { test } from "node:test";
import { seatsTown } from "../../test/seats-town.ts";
import { after, as, codesOf, now, today } from "../../test/town.ts";
import { decide, entryOf, fold, type Command } from "../county.ts";
import type { Register } from "../register/register.ts";
import { safeParseCommand } from "../parse.ts";

const commands: readonly Command[] = [
  { type: "open-post", post: "east-cc/adviser", from: today, seats: 2, name: "法律顾问" },
  { type: "close-post", post: "east-cc/secretary", from: today, ends: true },
  { type: "resize-post", post: "east-cc/member", from: today, seats: 3 },
  { type: "link-post", post: "east-cc/member", follows: "garden-branch/secretary", membership: "full", from: today },
];

for (const command of commands) {
  test(`${command.type} is for those it is granted to`, () => {
    assert.deepEqual(codesOf(decide(seatsTown(), command, { actor: as("head"), now })), []);
    for (const actor of ["public", as("sun"), as("chen")] as const)
      assert.deepEqual(codesOf(decide(seatsTown(), command, { actor, now })), ["not-open-to-you"]);
  });

  test(`${command.type} on records changed since they were read is refused`, () => {
    const { post } = command as Extract<Command, { type: "close-post" }>;
    const unit = post.startsWith("east-cc") ? "east-cc" : "";
    assert.equal(unit, "east-cc");
    const first =
      post === "east-cc/secretary" ? { type: "resize-post", post, seats: 2, from: "2027-01-01" } : { ...command, from: "2027-01-01" };
    const changed = after(seatsTown(), first as Command);
    assert.deepEqual(codesOf(decide(changed, { ...command, readSeq: 2 }, { actor: as("head"), now })), ["changed-since"]);
    assert.deepEqual(codesOf(decide(changed, { ...command, readSeq: 3 }, { actor: as("head"), now })), []);
  });

  test(`${command.type} comes in by its shape alone`, () => {
    assert.ok(safeParseCommand(command).ok);
    for (const wrong of [{ seats: 0 }, { post: "east-cc" }, { from: "tomorrow" }, { ends: false }, { follows: "x" }])
      assert.ok(!safeParseCommand({ ...command, ...wrong }).ok, JSON.stringify(wrong));
  });
}

test("nobody abolishes the post they hold, or gives themselves a seat by a link", () => {
  const codes = (command: Command) => codesOf(decide(seatsTown(), command, { actor: as("head"), now }));
  assert.deepEqual(codes({ type: "close-post", post: "org-dept/head", from: today, ends: true }), ["own-appointment"]);
  assert.deepEqual(codes({ type: "link-post", post: "qx-wc/member", follows: "org-dept/head", from: today }), ["own-appointment"]);
});

test("nobody gives themselves a seat by a link to a post they are promised, nor closes a seat they have by one, nor takes back what took it from them", () => {
  const promised = after(seatsTown(), { type: "end-appointment", appointment: "a-mayor", to: "2026-12-01", ended: "resigned" });
  const codes = (register: Register, command: Command, actor = "head") => codesOf(decide(register, command, { actor: as(actor), now }));
  const stand = (person: string): Command => ({
    type: "appoint-person",
    appointment: "next",
    post: "conference/convener",
    person,
    from: "2026-12-01",
  });
  const link: Command = { type: "link-post", post: "qx-wc/member", follows: "conference/convener", from: today };
  // Somebody else with the same grant recorded what is so: as in an import, or a second head.
  const two = (register: Register, command: Command) => {
    const other = decide(register, command, { actor: as("chen"), now });
    assert.ok(other.ok, JSON.stringify(other));
    return fold([entryOf(register, command, other.events, { actor: as("chen"), now })], register);
  };
  const headed = after(after(promised, { type: "resize-post", post: "org-dept/head", seats: 2, from: today }), {
    type: "appoint-person",
    appointment: "second",
    post: "org-dept/head",
    person: "chen",
    from: today,
  });
  const toCome = two(headed, stand("head"));
  assert.deepEqual(codes(toCome, link), ["own-appointment"]);
  const seated = two(toCome, link);
  const close: Command = { type: "close-post", post: "qx-wc/member", from: "2026-12-02" };
  assert.deepEqual(codes(seated, close), ["own-appointment"]);
  const closed = two(seated, close);
  assert.deepEqual(codes(closed, { type: "withdraw-entry", entry: closed.seq, reason: "误录" }), ["own-appointment"]);
});
