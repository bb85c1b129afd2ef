import assert from "node:assert/strict";
import { test } from "node:test";
import { alliedRegister } from "../../../test/alliance-town.ts";
import { after, as, now, today, townParticulars } from "../../../test/town.ts";
import type { Actor } from "../../access/actor.ts";
import type { Command } from "../../county.ts";
import { makeView } from "../make-view.ts";
import type { Query } from "../view.ts";
import type { TeamsView } from "./team-views.ts";

const west: Command = {
  type: "register-organisation",
  unit: "west-alliance",
  form: "alliance",
  name: "西社区同盟",
  areas: ["west"],
  from: today,
};
const view = (query: Query<"teams"> = {}, actor: Actor = "public", register = alliedRegister): TeamsView => {
  const made = makeView("teams", { lang: "en", ...query }, { register, particulars: townParticulars, actor, now });
  assert.ok(made.view === "teams");
  return made;
};
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

test("teams stand with what they do, when, in which alliance and where", () => {
  const { rows, places, services } = view();
  assert.deepEqual(idsOf(rows), ["patrol", "doctors", "tutors"]);
  const [patrol, , tutors] = rows;
  assert.deepEqual(
    [patrol!.services, patrol!.capacity, patrol!.hours?.[0]?.from, idsOf(patrol!.alliances)],
    [["safety"], 2, "18:00", ["east-alliance"]],
  );
  assert.deepEqual([tutors!.services, tutors!.capacity, tutors!.hours, tutors!.alliances], [[], undefined, undefined, []]);
  assert.equal(places[patrol!.place]?.id, "east");
  assert.deepEqual(
    services.map(({ id, teams }) => [id, teams]),
    [
      ["safety", 1],
      ["mediation", 1],
      ["tutoring", 0],
      ["health", 1],
    ],
  );
});

test("case 33: people are counted once, their participations apart; to the public fewer than five are told as that", () => {
  const counts = ({ people, participations, rows }: TeamsView) => [people, participations, rows.map((row) => row.people)];
  assert.deepEqual(counts(view({}, as("sun"))), [2, 3, [2, 1, 0]]);
  const few = { under: 5 };
  assert.deepEqual(counts(view()), [few, few, [few, few, few]]);
  assert.deepEqual(counts(view({ service: "health" }, as("sun"))), [1, 1, [1]]);
});

test("who leads is told to whoever may know, and that somebody does to everybody", () => {
  const [open] = view().rows;
  assert.deepEqual([open!.lead?.state, open!.lead?.holder], ["held", {}]);
  assert.equal(view({}, as("sun")).rows[0]!.lead?.holder?.id, "wang");
  assert.equal(view().rows[1]!.lead?.state, "vacant");
});

test("of a part, an alliance or a service only its teams, with the alliances of that part", () => {
  assert.deepEqual(idsOf(view({ below: "west" }).rows), []);
  assert.deepEqual(idsOf(view({ below: "east-alliance" }).rows), ["patrol", "doctors"]);
  assert.deepEqual(idsOf(view({ below: "tutors" }).rows), ["tutors"]);
  const healthy = view({ service: "health" });
  assert.deepEqual([idsOf(healthy.rows), healthy.service?.name], [["doctors"], "health"]);
  assert.deepEqual([idsOf(view({ below: "west" }).alliances), idsOf(view({ below: "east" }).alliances)], [[], ["east-alliance"]]);
});

test("an alliance of another community is told as elsewhere, and stands beside the part's own", () => {
  const register = [west, { type: "join-alliance", team: "patrol", alliance: "west-alliance", from: today } as const].reduce(
    (before, command) => after(before, command),
    alliedRegister,
  );
  const [patrol] = view({}, "public", register).rows;
  assert.deepEqual(
    patrol!.alliances.map(({ id, elsewhere }) => [id, elsewhere]),
    [
      ["east-alliance", undefined],
      ["west-alliance", true],
    ],
  );
  assert.deepEqual(
    view({ below: "east" }, "public", register).alliances.map(({ id, teams }) => [id, teams]),
    [
      ["east-alliance", ["patrol", "doctors"]],
      ["west-alliance", ["patrol"]],
    ],
  );
});

test("what may be done about a team is told to whoever may: its leader, its community's secretary", () => {
  const may = (actor: Actor) => view({}, actor).rows.map((row) => row.may.includes("set-team"));
  assert.deepEqual(
    [may("public"), may(as("wang")), may(as("sun"))],
    [
      [false, false, false],
      [true, false, false],
      [true, true, true],
    ],
  );
});

test("a service or a part there is not is refused", () => {
  const asking = { register: alliedRegister, particulars: townParticulars, actor: "public", now } as const;
  const codes = (query: Query<"teams">) => {
    const made = makeView("teams", query, asking);
    return made.view === "refused" ? made.refusals.map(({ code }) => code) : [];
  };
  assert.deepEqual([codes({ service: "magic" }), codes({ below: "nowhere" })], [["unknown-service"], ["unknown"]]);
});

test("a team that is proposed in a draft is listed there with what it is to do", () => {
  const draft: Command = {
    type: "save-draft",
    draft: "d-1",
    name: "新队",
    from: "2027-01-01",
    commands: [
      { type: "register-organisation", unit: "cooks", form: "team", name: "助餐队", areas: ["west"], from: "2027-01-01" },
      { type: "set-team", team: "cooks", services: ["health"], from: "2027-01-01" },
    ],
  };
  const proposed = view({ draft: "d-1", service: "health" }, as("head"), after(alliedRegister, draft));
  assert.deepEqual(idsOf(proposed.rows), ["doctors", "cooks"]);
});
