import assert from "node:assert/strict";
import { test } from "node:test";
import { afterAll, at, hoursProfile, record, startTown } from "../../../test/hours-town.ts";
import { as, now, townParticulars } from "../../../test/town.ts";
import type { Actor } from "../../access/actor.ts";
import { makeView } from "../make-view.ts";
import type { Query } from "../view.ts";

const register = afterAll([
  record("h-1", "wang", at(20, "18:00"), at(20, "20:30")),
  record("h-2", "li", at(20, "18:00"), at(20, "20:00")),
  record("h-3", "li", at(20, "19:00"), at(20, "20:30"), "doctors"),
  record("h-4", "wang", at(23, "07:00")),
  record("h-5", "zhao", at(19, "18:00"), at(19, "19:00")),
  { type: "confirm-hours", hours: ["h-1", "h-3"] },
]);
const year = { from: "2026-01-01", to: "2027-01-01" } as const;
function look(query: Omit<Query<"hours">, "from" | "to">, actor: Actor) {
  const view = makeView("hours", { ...year, ...query }, { register, particulars: townParticulars, actor, now });
  assert.ok(view.view === "hours", JSON.stringify(view));
  return view;
}

test("who leads a team sees what its people served, and what may be done about each entry", () => {
  const view = look({ team: "patrol" }, as("zhao"));
  assert.deepEqual([view.minutes, view.confirmed, view.entries.value, view.entries.hidden], [330, 150, 4, 0]);
  assert.deepEqual(
    view.entries.members.map(({ id, person, minutes, may }) => [id, person.name, minutes, ...may]),
    [
      ["h-5", "赵西", 60],
      ["h-1", "王二", 150, "correct-hours", "void-hours"],
      ["h-2", "李一", 120, "confirm-hours", "correct-hours", "void-hours"],
      ["h-4", "王二", 0, "close-hours", "correct-hours", "void-hours"],
    ],
  );
  assert.deepEqual(view.may, ["record-hours"]);
});

test("overlapping entries are told with the hours they count", () => {
  const view = look({ team: "doctors" }, as("head"));
  assert.deepEqual(
    view.entries.members.map(({ id, minutes, doubts }) => [id, minutes, ...doubts]),
    [["h-3", 30, "overlaps"]],
  );
  assert.deepEqual(view.doubtful, { value: 1, hidden: 0, members: ["h-3"] });
});

test("everybody sees their own hours, with what can be certified, and checks out of their own", () => {
  const view = look({}, as("wang"));
  assert.deepEqual(
    [view.own, view.minutes, view.entries.members.map(({ id, may }) => [id, ...may])],
    [true, 150, [["h-1"], ["h-4", "close-hours"]]],
  );
  assert.deepEqual(view.certificate, [
    { team: { id: "patrol", name: "枫桥巡逻队" }, minutes: 150, entries: 1, issuer: { id: "patrol", name: "枫桥巡逻队", as: "team" } },
  ]);
});

test("a team's figures are whole also for who may not see its people; their entries are not told", () => {
  // The grid's officer may see hours, and reaches no team.
  const view = look({ team: "patrol" }, as("li"));
  assert.deepEqual([view.minutes, view.entries.value, view.entries.hidden], [330, 4, 3]);
  assert.deepEqual(
    view.entries.members.map(({ id }) => id),
    ["h-2"],
  );
});

test("somebody else's hours are shut to who does not find them, and all of them to who has no such view", () => {
  const ask = (query: Partial<Query<"hours">>, actor: Actor) => {
    const view = makeView("hours", { ...year, ...query }, { register, particulars: townParticulars, actor, now });
    return view.view === "refused" ? view.refusals.map(({ code }) => code) : [];
  };
  assert.deepEqual(ask({ person: "wang" }, as("li")), ["unknown"]);
  assert.deepEqual(ask({ person: "wang" }, as("chen")), ["not-open-to-you"]);
  assert.deepEqual(ask({ team: "patrol" }, as("chen")), ["not-open-to-you"]);
  assert.deepEqual(ask({}, "public"), ["not-open-to-you"]);
  assert.deepEqual(ask({ team: "east-cc" }, as("head")), ["unknown"]);
});

test("minutes are told as the profile rounds them, and the view says how", () => {
  const rounding = { roundTo: 60, mode: "down" } as const;
  const town = startTown({ ...hoursProfile, alliance: { ...hoursProfile.alliance!, hours: { tellWithinDays: 7, rounding } } });
  const told = makeView(
    "hours",
    { ...year, team: "patrol" },
    {
      register: afterAll([record("h-1", "wang", at(20, "18:00"), at(20, "20:30"))], town),
      particulars: townParticulars,
      actor: as("zhao"),
      now,
    },
  );
  assert.ok(told.view === "hours");
  assert.deepEqual([told.rounding, told.minutes, told.entries.members[0]?.minutes], [rounding, 120, 120]);
});

test("what was recorded is told in words where changes are told, to who sees the team's people", () => {
  const history = (actor: Actor) => {
    const view = makeView("history", { command: "record-hours", limit: 100 }, { register, particulars: townParticulars, actor, now });
    assert.ok(view.view === "history");
    return view.entries.map(({ changes, hidden }) => [hidden, ...changes.map((change) => ("after" in change ? change.after : undefined))]);
  };
  assert.deepEqual(history(as("head")).at(-1), [0, "2026年11月20日 18:00–20:30"]);
  assert.deepEqual(history(as("head"))[1], [0, "2026年11月23日 07:00–（未签退）"]);
});
