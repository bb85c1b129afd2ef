import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, today, town, townOn } from "../../test/town.ts";
import type { Command } from "../county.ts";
import { asOf } from "../register/register.ts";
import { answersFor } from "./answers-for.ts";
import { postOf } from "./post.ts";

const answers = (post: string, ...more: Parameters<typeof townOn>[1][]) => {
  const state = townOn(today, ...more);
  const found = answersFor(state, postOf(state, post)!);
  return found && [found.post.id, found.holding.person];
};

test("for a vacant grid whose branch has no secretary the community's secretary answers", () =>
  assert.deepEqual(answers("grid-2/officer"), ["east-cc/secretary", "sun"]));

test("once the branch has a secretary, that one answers", () =>
  assert.deepEqual(answers("grid-2/officer", { id: "b", post: "garden-branch/secretary", person: "chen", from: "2024-01-01" }), [
    "garden-branch/secretary",
    "chen",
  ]));

test("across a gap in the chain the next level up answers", () => assert.deepEqual(answers("grid-3/officer"), ["qx-wc/secretary", "boss"]));

test("for a vacant deputy's post whoever leads the same body answers", () =>
  assert.deepEqual(answers("east-cc/deputy"), ["east-cc/secretary", "sun"]));

test("above the top nobody answers", () => {
  const register = after(town(), { type: "end-appointment", appointment: "a-mayor", to: today, ended: "retired" });
  const state = asOf(register, today);
  assert.equal(answersFor(state, postOf(state, "conference/convener")!), undefined);
});

test("case 16: for somebody suspended whoever acts beside them answers, or else the next one up who is at work", () => {
  const suspended = (...commands: Command[]) => {
    const state = asOf(
      commands.reduce((register, command) => after(register, command), town()),
      today,
    );
    return answersFor(state, postOf(state, "grid-1/officer")!)?.holding.person;
  };
  const suspend = (appointment: string): Command => ({ type: "suspend-appointment", appointment, from: today, reason: "核查" });
  assert.equal(suspended(suspend("a-li"), appoint("grid-1/officer", "wang", { mode: "acting" })), "wang");
  assert.equal(suspended(suspend("a-li")), "sun");
  assert.equal(suspended(suspend("a-li"), suspend("a-sun")), "boss");
});
