import assert from "node:assert/strict";
import { test } from "node:test";
import { seatsTown } from "../../../test/seats-town.ts";
import { after, appoint, as, now, today, townParticulars } from "../../../test/town.ts";
import { viewerOf } from "../../access/viewer.ts";
import { decide, type Command } from "../../county.ts";
import { asOf } from "../../register/register.ts";
import { tellChanges } from "./tell-changes.ts";

const told = (command: Command, register = seatsTown()) => {
  const decision = decide(register, command, { actor: as("head"), now });
  assert.ok(decision.ok);
  const state = asOf(register, today);
  const sight = { state, today: state, viewer: viewerOf(state, as("head"), townParticulars), lang: "en" };
  return tellChanges(sight, decision.events).changes.map((change) =>
    change.type === "record-changed" ? [change.aspect, change.post?.id, change.before, change.after, change.day] : [change.type],
  );
};

test("a seat that follows a post is told by that post, and one that follows two by both", () => {
  const link: Command = { type: "link-post", post: "qx-wc/member", follows: "east-cc/secretary", from: today };
  const [[aspect, post, before, after_, day] = []] = told(link);
  assert.deepEqual([aspect, post, before, day], ["link", "qx-wc/member", undefined, today]);
  assert.match(String(after_), /secretary/);
  const [[, , was, is] = []] = told({ ...link, follows: "conference/convener" }, after(seatsTown(), link));
  assert.equal(was, after_);
  assert.match(String(is), /secretary.*convener/);
});

test("a term that is extended is told from its first end, then from the last", () => {
  const register = after(seatsTown(), appoint("east-cc/deputy", "wang", { appointment: "a-wang", termEnd: "2027-01-01" }));
  const extend = (termEnd: "2028-01-01" | "2029-01-01"): Command => ({ type: "extend-term", appointment: "a-wang", termEnd, basis: "3" });
  assert.deepEqual(told(extend("2028-01-01"), register), [["term", "east-cc/deputy", "1 Jan 2027", "1 Jan 2028", today]]);
  assert.deepEqual(told(extend("2029-01-01"), after(register, extend("2028-01-01"))), [
    ["term", "east-cc/deputy", "1 Jan 2028", "1 Jan 2029", today],
  ]);
});

test("a post that is only now opened is called as its kind is", () => {
  const state = asOf(seatsTown(), today);
  const command: Command = { type: "open-post", post: "east-cc/adviser", from: today };
  const decision = decide(seatsTown(), command, { actor: as("head"), now });
  assert.ok(decision.ok);
  const sight = { state, today: state, viewer: viewerOf(state, as("head"), townParticulars), lang: "zh-Hans" };
  const [change] = tellChanges(sight, decision.events).changes;
  assert.ok(change?.type === "record-changed");
  assert.deepEqual(change.post, { id: "east-cc/adviser", name: "顾问" });
});
