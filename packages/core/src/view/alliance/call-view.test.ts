import assert from "node:assert/strict";
import { test } from "node:test";
import { callsTown, happens, raise, step, wholeCycle } from "../../../test/calls-town.ts";
import { as, townParticulars } from "../../../test/town.ts";
import type { Actor } from "../../access/actor.ts";
import type { Register } from "../../register/register.ts";
import { makeView } from "../make-view.ts";
import type { CallView } from "./call-views.ts";

const asked = (register: Register, call: string, actor: Actor) =>
  makeView("call", { call }, { register, particulars: townParticulars, actor, now: "2026-11-23T19:00:00+08:00" });
const look = (register: Register, person: string): CallView => {
  const view = asked(register, "call-1", as(person));
  assert.ok(view.view === "call", JSON.stringify(view));
  return view;
};

const whole = happens(callsTown, ...wholeCycle);
const declined = happens(callsTown, ["bo", raise()], ["mei", step("decline-call", { team: "watch", words: "人手不足" })]);

test("a call tells what happened, step by step: by which team, by which post, and where it led", () => {
  assert.deepEqual(
    look(whole, "bo").timeline.map(({ n, act, state, team, by }) => [n, act, state, team?.name, by && `${by.unit.name}${by.post.name}`]),
    [
      [1, "raise", "initiated", undefined, "东园党支部书记"],
      [2, "respond", "responded", "枫桥巡逻队", "枫桥巡逻队队长"],
      [3, "match", "matched", "枫桥巡逻队", "东园党支部书记"],
      [4, "start", "assisting", "枫桥巡逻队", "枫桥巡逻队队长"],
      [5, "finish", "done", "枫桥巡逻队", "枫桥巡逻队队长"],
      [6, "review", "reviewed", undefined, "东园党支部书记"],
    ],
  );
});

test("teams that could come are proposed to whoever chooses, while the call is open, and to nobody else", () => {
  assert.deepEqual(
    look(declined, "bo").matching?.map(({ id, available, near, open, capacity, recent }) => [id, available, near, open, capacity, recent]),
    [
      ["patrol", "now", "same-area", 0, 2, 0],
      ["far", "any-time", "same-street", 0, undefined, 0],
    ],
  );
  assert.equal(look(declined, "wang").matching, undefined);
  assert.equal(look(whole, "bo").matching, undefined);
});

test("why a team declined is told to who leads it and to whoever is above the call, not to other teams", () => {
  const why = (person: string) => look(declined, person).timeline[1]!.words;
  assert.deepEqual(
    [why("mei"), why("bo"), why("sun"), why("wang"), why("chen")],
    ["人手不足", "人手不足", "人手不足", undefined, undefined],
  );
});

test("how it went is told to the teams that were at it", () => {
  const said = (person: string) => look(whole, person).timeline.at(-1)!.words;
  assert.deepEqual([said("wang"), said("bo"), said("mei")], ["很好", "很好", undefined]);
});

test("a call there is not is not shown, and no call to whom none are open", () => {
  const refusal = (call: string, actor: Actor) => {
    const view = asked(declined, call, actor);
    return view.view === "refused" ? view.refusals[0]!.code : undefined;
  };
  assert.equal(refusal("call-9", as("bo")), "unknown");
  assert.equal(refusal("call-1", "public"), "not-open-to-you");
});

test("history tells of calls to whoever sees them: what was raised, and the states it came to", () => {
  const view = makeView(
    "history",
    { limit: 6 },
    { register: whole, particulars: townParticulars, actor: as("bo"), now: "2026-11-23T19:00:00+08:00" },
  );
  assert.ok(view.view === "history");
  const changes = view.entries.flatMap((entry) => entry.changes);
  assert.deepEqual(
    changes.map((change) => change.type === "record-changed" && [change.aspect, change.about?.name, change.unit?.name, change.after]),
    [
      ["call-step", "治安巡逻", undefined, "已办结"],
      ["call-step", "治安巡逻", "枫桥巡逻队", "待评价"],
      ["call-step", "治安巡逻", "枫桥巡逻队", "帮扶中"],
      ["call-step", "治安巡逻", "枫桥巡逻队", "已匹配"],
      ["call-step", "治安巡逻", "枫桥巡逻队", "已响应"],
      ["call", "治安巡逻", "东园", "治安巡逻、3 人、夜间巡逻，三个晚上"],
    ],
  );
});
