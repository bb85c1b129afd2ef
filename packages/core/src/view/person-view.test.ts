import assert from "node:assert/strict";
import { test } from "node:test";
import { after, as, now, today, town, townParticulars } from "../../test/town.ts";
import type { Actor } from "../access/actor.ts";
import type { Command } from "../county.ts";
import type { Particulars } from "../organisation/person.ts";
import type { AppointmentRecord } from "../organisation/records.ts";
import type { Register } from "../register/register.ts";
import { makeView } from "./make-view.ts";
import type { PersonView } from "./organisation-views.ts";

const served: readonly AppointmentRecord[] = [
  { id: "w-1", person: "wang", post: "grid-2/officer", from: "2022-02-01", to: "2023-01-01", ended: "resigned" },
  { id: "w-2", person: "wang", post: "grid-3/officer", from: "2024-01-01", to: "2025-01-01", ended: "transferred" },
  { id: "w-3", person: "wang", post: "grid-2/officer", from: "2025-06-01", mode: "acting" },
];
const renamed = (names: Readonly<Record<string, Partial<Particulars>>>): ReadonlyMap<string, Particulars> =>
  new Map([...townParticulars].map(([id, known]) => [id, { ...known, ...names[id] }]));

function ask(person: string, actor: Actor, register: Register = town(...served), particulars = townParticulars) {
  return makeView("person", { person }, { register, particulars, actor, now });
}
function seen(...asked: Parameters<typeof ask>): PersonView {
  const view = ask(...asked);
  assert.equal(view.view, "person");
  return view;
}
const merge = (keep: string, drop: string): Command => ({ type: "merge-persons", keep, drop, reason: "one" });

test("case 9: a person's years are told as stints with the gaps between", () => {
  const view = seen("wang", as("head"));
  assert.deepEqual(
    view.stints.map(({ post, when, ended, state }) => [post.id, when, ended ?? state]),
    [
      ["grid-2/officer", "past", "resigned"],
      ["grid-3/officer", "past", "transferred"],
      ["grid-2/officer", "current", "acting"],
    ],
  );
  assert.deepEqual(view.gaps, [
    { from: "2023-01-01", to: "2024-01-01" },
    { from: "2025-01-01", to: "2025-06-01" },
  ]);
  assert.deepEqual([view.person.name, view.home?.id, view.own, view.partial], ["王二", "east", undefined, undefined]);
});

test("of stints in units whose holders one does not see nothing is told, nor of the gaps", () => {
  const view = seen("wang", as("sun"));
  assert.deepEqual([view.stints.map(({ appointment }) => appointment), view.partial, view.gaps], [["w-1", "w-3"], true, []]);
  assert.doesNotMatch(JSON.stringify(view), /grid-3|w-2/);
});

test("oneself is always open, with every stint, and all one may do with it is to withdraw consent", () => {
  const view = seen("wang", as("wang"));
  assert.deepEqual([view.own, view.stints.length, view.gaps.length, view.may, view.alike], [true, 3, 2, ["withdraw-consent"], []]);
  assert.equal(view.person.phone, townParticulars.get("wang")!.phone);
});

for (const [who, person, actor, code] of [
  ["the public", "wang", "public", "not-open-to-you"],
  ["a grid officer", "wang", as("li"), "not-open-to-you"],
  ["who does not reach their home nor their posts", "zhao", as("sun"), "unknown"],
  ["anybody of somebody there is not", "ghost", as("head"), "unknown"],
] as [string, string, Actor, string][])
  test(`a person is shut to ${who}`, () => {
    const view = ask(person, actor);
    assert.ok(view.view === "refused");
    assert.deepEqual(
      view.refusals.map((refusal) => refusal.code),
      [code],
    );
  });

test("whom one may not see cannot be told from whom there is not", () => {
  const [hidden, nobody] = [ask("zhao", as("sun")), ask("ghost", as("sun"))].map((view) => JSON.stringify(view));
  assert.equal(hidden!.replace("zhao", "?"), nobody!.replace("ghost", "?"));
});

const twins = renamed({ zhao: { name: "陳 明" }, li: { phone: townParticulars.get("chen")!.phone! } });

test("case 15: who may be the same person is told to whoever knows both", () => {
  assert.deepEqual(
    seen("chen", as("head"), town(), twins).alike.map(({ person, why }) => [person.id, why]),
    [
      ["zhao", ["script", "spacing"]],
      ["li", ["same-phone"]],
    ],
  );
  // 赵西 lives in the west: to the east's secretary there is no such person.
  assert.deepEqual(
    seen("chen", as("sun"), town(), twins).alike.map(({ person }) => person.id),
    ["li"],
  );
});

test("case 15: a search finds a name in any spelling, and marks who may be somebody else found", () => {
  const search = (text: string, actor: Actor) => {
    const view = makeView("people", { text }, { register: town(), particulars: twins, actor, now });
    return view.view === "people" ? view.people.map(({ id, alike }) => [id, alike]) : [];
  };
  for (const text of ["陈明", "陳明", "陈 明", "陳"])
    assert.deepEqual(search(text, as("head")), [
      ["chen", 2],
      ["zhao", 1],
    ]);
  assert.deepEqual(search("陈明", as("sun")), [["chen", 1]]);
});

test("merged, two are found as one by either id; which records they were is told to whoever may separate them", () => {
  const register = after(town(...served), merge("chen", "wang"));
  for (const id of ["chen", "wang"]) {
    const view = seen(id, as("head"), register, twins);
    assert.deepEqual([view.person.id, view.stints.length, view.merged], ["chen", 3, [{ id: "wang", since: 3 }]]);
    assert.ok(view.may.includes("separate-persons"));
  }
  assert.deepEqual(seen("chen", as("sun"), register).merged, []);
  const mine = seen("chen", as("wang"), register);
  assert.deepEqual([mine.own, mine.person.id, mine.stints.length], [true, "chen", 3]);
  const people = makeView("people", { text: "", limit: 100 }, { register, particulars: townParticulars, actor: as("head"), now });
  assert.equal(people.view === "people" && people.total, townParticulars.size - 1);
});

test("a record that was merged is no longer alike to the one it went into", () => {
  assert.deepEqual(
    seen("chen", as("head"), after(town(), merge("chen", "zhao")), twins).alike.map(({ person }) => person.id),
    ["li"],
  );
});

test("who was erased is nobody any more, to themself too but for the posts", () => {
  const register = after(town(...served), { type: "erase-person", person: "wang", reason: "asked to" });
  const gone = new Map([...townParticulars].filter(([id]) => id !== "wang"));
  assert.equal(ask("wang", as("head"), register, gone).view, "refused");
  const own = seen("wang", as("wang"), register, gone);
  assert.deepEqual([own.person, own.stints.length], [{ id: "wang" }, 3]);
});

test("what one may do with a record is asked of who decides it", () => {
  assert.deepEqual(
    seen("wang", as("head")).may.filter((command) => command !== "correct-person"),
    ["hand-over-posts", "merge-persons", "withdraw-consent", "erase-person"],
  );
  assert.equal(today, seen("wang", as("head")).day);
});

test("what would be left undone is told where the viewer sees that it is theirs", () => {
  const register = town(...served, { id: "w-4", person: "wang", post: "grid-3/officer", from: "2027-01-01" });
  const open = (actor: Actor) => seen("wang", actor, register).open.map(({ kind, id }) => [kind, id]);
  assert.deepEqual(open(as("head")), [
    ["held", "w-3"],
    ["promised", "w-4"],
  ]);
  assert.deepEqual(open(as("wang")), open(as("head")));
  assert.deepEqual(open(as("sun")), [["held", "w-3"]]);
});

test("a person's history holds what was recorded by the id that went", () => {
  const register = after(town(...served), merge("chen", "wang"));
  const view = makeView("history", { person: "chen" }, { register, particulars: townParticulars, actor: as("head"), now });
  assert.deepEqual(view.view === "history" && view.entries.map(({ seq }) => seq), [3, 2]);
});

test("posts are marked that the viewer may give to somebody else, by the rule that decides it", () => {
  const marked = (actor: Actor, person = "li") => {
    const view = seen(person, actor);
    return [view.may.includes("hand-over-posts"), view.stints.filter(({ handsOver }) => handsOver).map(({ appointment }) => appointment)];
  };
  assert.deepEqual(marked(as("head")), [true, ["a-li"]]);
  assert.deepEqual(marked(as("head"), "wang"), [true, ["w-3"]]);
  assert.deepEqual(marked(as("li")), [false, []]);
});
