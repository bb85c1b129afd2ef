import assert from "node:assert/strict";
import { test } from "node:test";
import type { Actor } from "../access/actor.ts";
import type { DelegateAuthority } from "../access/delegate-authority.ts";
import { after, as, now, today, town, townParticulars } from "../../test/town.ts";
import type { Day, Moment } from "../day.ts";
import type { Register } from "../register/register.ts";
import { makeView } from "./make-view.ts";
import { openCounty } from "./open-county.ts";
import type { Query, Views } from "./view.ts";

const lend = (more: Partial<DelegateAuthority> = {}): DelegateAuthority => ({
  type: "delegate-authority",
  delegation: "l-1",
  appointment: "a-sun",
  delegate: "wang",
  from: today,
  to: "2026-12-24",
  ...more,
});
const lent = after(town(), lend());
const suspended = after(lent, { type: "suspend-appointment", appointment: "a-sun", from: today, reason: "审查期间" });

function seen<Name extends keyof Views>(
  name: Name,
  query: Query<Name>,
  actor: Actor,
  register: Register = lent,
  at: Moment = now,
): Views[Name] {
  const view = makeView(name, { lang: "en", ...query }, { register, particulars: townParticulars, actor, now: at });
  if (view.view === "refused") throw new Error(JSON.stringify(view));
  return view;
}

test("a person's record tells what they lent and were lent, to whom, for how long and what of it", () => {
  const register = after(lent, lend({ delegation: "l-2", delegate: "chen", commands: ["appoint-person"], from: "2026-12-01" }));
  const { given, held } = seen("person", { person: "sun" }, as("head"), register).delegations!;
  assert.deepEqual(held, []);
  assert.deepEqual(given, [
    {
      id: "l-2",
      post: { id: "east-cc/secretary", name: "secretary" },
      unit: { id: "east-cc", name: "东社区大党委" },
      delegator: { id: "sun", name: "孙东", phone: "19900000003" },
      delegate: { id: "chen", name: "陈明", phone: "19900000006" },
      commands: [{ id: "appoint-person", name: "Appoint" }],
      from: "2026-12-01",
      to: "2026-12-24",
      when: "future",
      may: ["end-delegation"],
    },
    { ...given[1]!, id: "l-1", when: "current", from: today, to: "2026-12-24" },
  ]);
  const own = seen("person", { person: "wang" }, as("wang"), register).delegations!;
  assert.deepEqual([own.held.map(({ id, may }) => [id, may]), own.given], [[["l-1", []]], []]);
});

test("case 16: what is lent by one who is suspended rests, and is so told", () => {
  assert.equal(seen("person", { person: "wang" }, as("head"), suspended).delegations!.held[0]!.resting, true);
  assert.equal(seen("person", { person: "wang" }, as("head")).delegations!.held[0]!.resting, undefined);
});

test("a post that is held can be lent from by whoever may, and by nobody else", () => {
  const lends = seen("person", { person: "sun" }, as("sun")).stints[0]!.lends!.map(({ id }) => id);
  assert.ok(lends.includes("appoint-person") && !lends.includes("delegate-authority") && !lends.includes("erase-person"));
  assert.equal(seen("person", { person: "li" }, as("li")).stints[0]!.lends, undefined);
});

test("who acts for a post is told for which, whose, and until when", () => {
  const { actor } = seen("session", {}, as("wang"));
  assert.deepEqual(actor!.posts, []);
  assert.deepEqual(
    actor!.actsFor?.map(({ id, by, to }) => [id, by.name, to]),
    [["east-cc/secretary", "孙东", "2026-12-24"]],
  );
  assert.equal(seen("session", {}, as("wang"), suspended).actor!.actsFor, undefined);
  assert.ok(seen("session", {}, as("wang")).views.includes("people"));
});

test("what is open to a person tells what they were lent beside what is theirs, with no more commands than that", () => {
  const some = after(town(), lend({ commands: ["rename-unit"] }));
  const { holders } = seen("access", { person: "wang" }, as("head"), some);
  assert.deepEqual(
    holders.map(({ id, unit, lent: by }) => [id, unit?.id, by?.by.name, by?.to]),
    [["secretary", "east-cc", "孙东", "2026-12-24"]],
  );
  assert.deepEqual(
    holders.flatMap(({ grants }) => grants.flatMap(({ does }) => does.map(({ id }) => id))),
    ["rename-unit"],
  );
});

const history = (register: Register, actor: Actor, at: Moment = now) =>
  seen("history", { unit: "east-cc" }, actor, register, at).entries.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.type === "record-changed" && change.aspect === "delegation" ? [change] : [])),
  );

test("the history tells what was lent and taken back, at the unit of the post", () => {
  const ended = after(after(town(), lend({ commands: ["appoint-person"] })), {
    type: "end-delegation",
    delegation: "l-1",
    to: "2026-12-01",
  });
  const [back, given] = history(ended, as("head"));
  assert.deepEqual(
    [given!.after, given!.person?.name, given!.post?.id],
    ["Appoint, from 23 Nov 2026, ending 24 Dec 2026", "王二", "east-cc/secretary"],
  );
  assert.deepEqual(
    [back!.before, back!.after],
    ["Appoint, from 23 Nov 2026, ending 24 Dec 2026", "Appoint, from 23 Nov 2026, ending 1 Dec 2026"],
  );
});

test("who acted for a post is told where past holders are, once it is over", () => {
  const ended = after(lent, { type: "end-delegation", delegation: "l-1", to: "2026-12-01" });
  const later: Moment = "2026-12-20T09:00:00+08:00";
  assert.ok(history(ended, as("head"), later).every(({ person }) => person?.name === "王二"));
  assert.ok(history(ended, as("li"), later).every(({ person }) => person?.name === undefined));
});

test("two days side by side tell what is lent on one of them", () => {
  const compare = (day: Day, otherDay: Day) =>
    seen("compare", { day, otherDay }, as("head")).changes.map((change) => "aspect" in change && [change.aspect, change.person?.name]);
  assert.deepEqual(compare("2026-12-01", "2026-11-22"), [["delegation", "王二"]]);
  assert.deepEqual(compare("2026-12-25", "2026-12-01"), [["delegation", "王二"]]);
});

test("when who lent it leaves, what they lent is told as left undone", async () => {
  const { open } = seen("person", { person: "sun" }, as("head"));
  assert.deepEqual(
    open.map(({ kind, id }) => [kind, id]),
    [
      ["held", "a-sun"],
      ["delegated", "l-1"],
    ],
  );
  const county = openCounty({ register: lent, particulars: townParticulars, clock: () => now });
  const sent = await county
    .source(as("head"))
    .send({ type: "end-appointment", appointment: "a-sun", to: today, ended: "retired" }, { dryRun: true });
  assert.deepEqual(sent.ok && sent.open?.map(({ kind, id }) => [kind, id]), [["delegated", "l-1"]]);
});
