import assert from "node:assert/strict";
import { test } from "node:test";
import { allianceProfile, allianceRecords, alliedRegister } from "../../../test/alliance-town.ts";
import { after, as, now, today, townParticulars } from "../../../test/town.ts";
import type { Actor } from "../../access/actor.ts";
import { fold } from "../../county.ts";
import type { Grant } from "../../profile/profile.ts";
import { startLedger } from "../../start-ledger.ts";
import { makeView } from "../make-view.ts";
import type { Query } from "../view.ts";
import type { RosterView } from "./team-views.ts";

const view = (query: Query<"roster"> = {}, actor: Actor = as("sun"), register = alliedRegister): RosterView => {
  const made = makeView("roster", { lang: "en", ...query }, { register, particulars: townParticulars, actor, now });
  assert.ok(made.view === "roster");
  return made;
};
const membersOf = ({ people }: RosterView) =>
  people.members.map(({ person, serves }) => [person.name, serves.map(({ team }) => team.id).join()]);
const granted = (...grants: Grant[]) => {
  const profile = { ...allianceProfile, grants: [...allianceProfile.grants, ...grants] };
  const started = startLedger({ profile, records: allianceRecords, from: "2022-01-01", now: "2022-01-01T09:00:00+08:00" });
  assert.ok(started.ok);
  return fold(started.entries);
};

test("case 33: each person stands once with all they take part in; people and participations are two figures", () => {
  const made = view();
  assert.deepEqual(membersOf(made), [
    ["王二", "patrol"],
    ["陈明", "patrol,doctors"],
  ]);
  assert.deepEqual([made.people.value, made.people.hidden, made.participations], [2, 0, 3]);
  assert.deepEqual(
    made.people.members.map(({ capacities, home }) => [capacities, home?.id]),
    [
      [["leads"], "east"],
      [["volunteer"], "east"],
    ],
  );
});

test("who may know nobody's name is told how many there are, and nothing of them", () => {
  const made = view({}, as("li"));
  assert.deepEqual([made.people.value, made.people.hidden, made.people.members], [2, 2, []]);
});

test("a leader sees the own team: of one who serves in another too, that there is more", () => {
  const made = view({}, as("wang"));
  assert.deepEqual(membersOf(made), [
    ["王二", "patrol"],
    ["陈明", "patrol"],
  ]);
  assert.deepEqual(
    made.people.members.map(({ partial }) => partial),
    [undefined, true],
  );
  assert.deepEqual(
    made.people.members.map(({ serves }) => serves[0]!.may),
    [[], ["end-appointment"]],
  );
});

test("whoever is seen in full in one team and covered in another is not uncovered there by standing in one row", () => {
  const over = (kinds: readonly string[]) => ({ over: "command", units: { record: "organisation" as const, kinds } });
  const register = granted({ to: ["officer"], ...over(["team"]), particulars: { name: "masked" } });
  // The officer of a grid reaches no team of the whole community: nothing is told; one over the whole county reaches all, covered.
  assert.deepEqual(membersOf(view({}, as("li"), register)), []);
  const wide = granted({
    to: ["officer", "team-leader"],
    units: { record: "organisation", kinds: ["team"] },
    particulars: { name: "masked" },
  });
  assert.deepEqual(membersOf(view({}, as("li"), wide)), [
    ["王＊", "patrol"],
    ["陈＊", "patrol,doctors"],
  ]);
  const leader = view({}, as("wang"), wide);
  assert.deepEqual(membersOf(leader), [
    ["王二", "patrol"],
    ["陈明", "patrol"],
  ]);
  assert.equal(leader.people.members[1]!.partial, true);
});

test("a name that is covered has no id, no home and nothing to be done", () => {
  const wide = granted({ to: ["officer"], units: { record: "organisation", kinds: ["team"] }, particulars: { name: "masked" } });
  for (const { person, home, may } of view({}, as("li"), wide).people.members)
    assert.deepEqual([person.id, home, may], [undefined, undefined, []]);
});

test("a phone is covered where the grants say so, and may be uncovered by whoever may", () => {
  const [wang] = view().people.members;
  assert.match(wang!.person.phone!, /\*/);
  assert.deepEqual(wang!.may, ["unmask-person"]);
  assert.deepEqual(view({}, as("head")).people.members[0]!.may, []);
});

test("of a team, a part, or people and teams by name, those alone", () => {
  assert.deepEqual(membersOf(view({ team: "doctors" })), [["陈明", "doctors"]]);
  assert.deepEqual(membersOf(view({ below: "west" })), []);
  const found = view({ text: "王" });
  assert.deepEqual([membersOf(found), found.people.value, found.people.hidden], [[["王二", "patrol"]], 1, 0]);
  assert.deepEqual(membersOf(view({ text: "医心" })), [["陈明", "patrol,doctors"]]);
  // Whose name is not seen is not found by it.
  assert.equal(view({ text: "王" }, as("li")).people.value, 0);
});

test("posts of the teams that the viewer may appoint to are told", () => {
  assert.deepEqual(
    view({ team: "patrol" }).openings.map(({ id }) => id),
    ["patrol/team-leader", "patrol/volunteer"],
  );
  assert.deepEqual(view({ team: "patrol" }, as("wang")).openings, []);
});

test("who has left is not in it, and stands in that of the day before", () => {
  const register = after(alliedRegister, { type: "end-appointment", appointment: "t-2", to: today, ended: "resigned" });
  assert.deepEqual(membersOf(view({ team: "patrol" }, as("sun"), register)), [["王二", "patrol"]]);
  assert.equal(view({ team: "patrol", day: "2026-11-22" }, as("sun"), register).people.value, 2);
});

test("it is shut to the public, and of a team there is not it is refused", () => {
  const asking = { register: alliedRegister, particulars: townParticulars, now };
  const codes = (query: Query<"roster">, actor: Actor) => {
    const made = makeView("roster", query, { ...asking, actor });
    return made.view === "refused" ? made.refusals.map(({ code }) => code) : [];
  };
  assert.deepEqual([codes({}, "public"), codes({ team: "ghosts" }, as("sun"))], [["not-open-to-you"], ["unknown"]]);
});
