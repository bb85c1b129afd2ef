import assert from "node:assert/strict";
import { test } from "node:test";
import { callsTown, happens, raise, step, wholeCycle } from "../../../test/calls-town.ts";
import { as, townParticulars } from "../../../test/town.ts";
import type { Actor } from "../../access/actor.ts";
import type { Command } from "../../county.ts";
import type { Moment } from "../../day.ts";
import type { Register } from "../../register/register.ts";
import { makeView } from "../make-view.ts";
import type { Query } from "../view.ts";
import type { CallsView } from "./call-views.ts";

const evening: Moment = "2026-11-23T19:00:00+08:00";
const look = (register: Register, query: Query<"calls"> = {}, actor: Actor = as("bo"), now = evening): CallsView => {
  const view = makeView("calls", query, { register, particulars: townParticulars, actor, now });
  assert.ok(view.view === "calls", JSON.stringify(view));
  return view;
};
const ids = (view: CallsView) => view.rows.map(({ id }) => id);

const several = happens(
  callsTown,
  ...wholeCycle,
  ["bo", raise({ call: "call-2", urgent: true })],
  ["sun", raise({ call: "call-3", area: "east", unit: "east-cc", service: "mediation" })],
  ["head", raise({ call: "call-4", area: "grid-3", unit: "qx-wc" })],
  ["mei", step("respond-to-call", { call: "call-2", team: "watch" })],
);

test("open calls stand the last raised first, and every state says how many are in it", () => {
  const view = look(several);
  assert.deepEqual(ids(view), ["call-4", "call-3", "call-2"]);
  assert.deepEqual(
    view.states.filter(({ count }) => count > 0).map(({ id, count, closed }) => [id, count, closed]),
    [
      ["initiated", 2, undefined],
      ["responded", 1, undefined],
      ["reviewed", 1, true],
    ],
  );
  assert.equal(view.total, 3);
  assert.deepEqual(ids(look(several, { closed: true })).at(-1), "call-1");
  assert.deepEqual(ids(look(several, { state: "reviewed" })), ["call-1"]);
});

test("a row says what is to be done, where, by how many and until when; and which teams come", () => {
  const row = look(several).rows.at(-1)!;
  const { area, unit, service, heads, words, urgent, state, due, teams } = row;
  assert.deepEqual(
    [area.id, unit.id, service.name, heads, words, urgent, state],
    ["garden", "garden-branch", "治安巡逻", 3, "夜间巡逻，三个晚上", true, "responded"],
  );
  assert.ok(due);
  assert.deepEqual(
    teams.map(({ id, name, standing }) => [id, name, standing]),
    [["watch", "平安守望队", "responded"]],
  );
});

test("of a part of the county those for help there, of a team those it has to do with, closed ones as well", () => {
  assert.deepEqual(ids(look(several, { below: "garden" })), ["call-2"]);
  assert.deepEqual(ids(look(several, { below: "east" })), ["call-3", "call-2"]);
  assert.deepEqual(ids(look(several, { below: "west" })), ["call-4"]);
  assert.deepEqual(ids(look(several, { team: "patrol", closed: true })), ["call-1"]);
  for (const query of [{ below: "nowhere" }, { team: "nobody" }]) {
    const view = makeView("calls", query, { register: several, particulars: townParticulars, actor: as("bo"), now: evening });
    assert.ok(view.view === "refused" && view.refusals[0]!.code === "unknown");
  }
});

test("pages follow each other without a gap", () => {
  const first = look(several, { closed: true, limit: 3 });
  const second = look(several, { closed: true, limit: 3, before: first.before! });
  assert.deepEqual([...ids(first), ...ids(second)], ["call-4", "call-3", "call-2", "call-1"]);
  assert.equal(second.before, undefined);
});

test("what is offered with a call is what may be done with it: each move with where it leads and for which teams", () => {
  const offered = (person: string, id = "call-2") =>
    look(several, {}, as(person))
      .rows.find((row) => row.id === id)!
      .moves.map(({ command, to, teams }) => [command, to, teams?.map((team) => team.id)]);
  assert.deepEqual(offered("bo"), [
    ["match-call", "matched", ["watch"]],
    ["withdraw-call", "withdrawn", undefined],
  ]);
  assert.deepEqual(offered("mei"), [["decline-call", "initiated", ["watch"]]]);
  assert.deepEqual(offered("wang"), [
    ["respond-to-call", "responded", ["patrol"]],
    ["decline-call", "responded", ["patrol"]],
  ]);
  assert.deepEqual(offered("chen"), []);
  assert.deepEqual(offered("bo", "call-4"), []);
});

test("all that is offered is accepted, and what is not offered is refused", () => {
  const commands = [
    "respond-to-call",
    "decline-call",
    "match-call",
    "start-assistance",
    "leave-call",
    "finish-call",
    "review-call",
    "withdraw-call",
    "reopen-call",
    "return-call",
  ] as const;
  for (const place of [1, 2, 3, 4, 5, 6]) {
    const register = happens(callsTown, ...wholeCycle.slice(0, place));
    for (const person of ["head", "bo", "sun", "wang", "mei", "chen"]) {
      const row = look(register, { closed: true }, as(person)).rows[0]!;
      for (const command of commands)
        for (const team of ["patrol", "watch", "far"]) {
          const ofTeam = !["review-call", "withdraw-call", "reopen-call", "return-call"].includes(command);
          const move = row.moves.find((one) => one.command === command && (!ofTeam || one.teams!.some(({ id }) => id === team)));
          const told = command === "match-call" || command === "start-assistance" ? {} : { words: "情况" };
          const given = step(command, { ...(ofTeam && { team }), ...told }) as Command;
          let accepted = true;
          let state: string | undefined;
          try {
            const after = happens(register, [person, given]);
            accepted = after.seq > register.seq;
            state = look(after, { closed: true }, as("head")).rows[0]!.state;
          } catch {
            accepted = false;
          }
          assert.equal(accepted, move !== undefined, `${place} ${person} ${command} ${team}`);
          if (move) assert.equal(state, move.to, `${place} ${person} ${command} ${team}`);
        }
    }
  }
});

test("who may raise a call is told so, of the whole county and of a part", () => {
  assert.deepEqual(
    [look(several).may, look(several, { below: "garden" }).may, look(several, { below: "west" }).may],
    [["raise-call"], ["raise-call"], []],
  );
  assert.deepEqual(look(several, {}, as("wang")).may, []);
});

test("a call that is late says how late it is and whose it is now", () => {
  const row = look(several, {}, as("sun"), "2026-11-25T19:00:00+08:00").rows.find(({ id }) => id === "call-3")!;
  assert.deepEqual([row.escalation?.rung, row.escalation?.unit.id, row.escalation?.post?.id], [1, "qx-wc", "qx-wc/secretary"]);
  assert.ok(row.escalation!.late >= 8);
  // A leader of a team does not see who holds the post.
  const seen = look(several, {}, as("wang"), "2026-11-25T19:00:00+08:00").rows.find(({ id }) => id === "call-3")!;
  assert.equal(seen.escalation?.holder, undefined);
});

test("figures are of calls raised since a day, by service, by area below, and by team", () => {
  const { figures } = look(several);
  assert.deepEqual(
    [figures.since, figures.raised.value, figures.closed.members, figures.response],
    ["2026-01-01", 4, ["call-1"], { median: 1, ninth: 3 }],
  );
  assert.deepEqual(
    figures.byService.map(({ id, raised }) => [id, raised.value]),
    [
      ["safety", 3],
      ["mediation", 1],
    ],
  );
  assert.deepEqual(
    figures.byArea.map(({ id, name }) => [id, name]),
    [["qx", "桥下街道"]],
  );
  assert.deepEqual(
    look(several, { below: "qx" }).figures.byArea.map(({ id, raised }) => [id, raised.value]),
    [
      ["east", 3],
      ["west", 1],
    ],
  );
  assert.deepEqual(
    figures.byTeam.map(({ id, raised }) => [id, raised.value]),
    [
      ["patrol", 1],
      ["watch", 1],
    ],
  );
  assert.equal(look(several, { since: "2026-11-24" }).figures.raised.value, 0);
});

test("past the end of the working calendar the view says so", () => {
  assert.equal(look(several).calendarEnded, undefined);
  assert.equal(look(several, {}, as("bo"), "2027-01-04T09:00:00+08:00").calendarEnded, "2027-01-01");
});

test("as it stood on a day gone by, and as was known then", () => {
  const earlier = look(several, { seq: callsTown.seq + 1, closed: true });
  assert.deepEqual([ids(earlier), earlier.rows[0]!.state], [["call-1"], "initiated"]);
  assert.deepEqual(ids(look(several, { day: "2026-11-22", closed: true })), []);
});
