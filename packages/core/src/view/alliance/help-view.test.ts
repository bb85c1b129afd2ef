import assert from "node:assert/strict";
import { test } from "node:test";
import { alliedRegister } from "../../../test/alliance-town.ts";
import { as, now, townParticulars } from "../../../test/town.ts";
import type { Actor } from "../../access/actor.ts";
import { makeView } from "../make-view.ts";
import type { Query } from "../view.ts";
import type { HelpView } from "./team-views.ts";

const view = (query: Query<"help"> = {}, actor: Actor = "public"): HelpView => {
  const made = makeView("help", { lang: "en", ...query }, { register: alliedRegister, particulars: townParticulars, actor, now });
  assert.ok(made.view === "help");
  return made;
};

test("everybody is told which teams help with what, where and when", () => {
  const { rows, places } = view();
  assert.deepEqual(
    rows.map(({ id, services, hours, place }) => [id, services.join(), hours?.[0]?.from, places[place]?.id]),
    [
      ["patrol", "safety", "18:00", "east"],
      ["doctors", "health,mediation", undefined, "east"],
    ],
  );
});

test("a team of which nobody has said what it does is no help, and counts for no service", () => {
  const { rows, services } = view();
  assert.ok(rows.every(({ id }) => id !== "tutors"));
  assert.equal(services.find(({ id }) => id === "tutoring")?.teams, 0);
});

test("of one service, or of a part, what there is of it", () => {
  assert.deepEqual(
    view({ service: "mediation" }).rows.map(({ id }) => id),
    ["doctors"],
  );
  assert.deepEqual(view({ below: "west" }).rows, []);
});

test("it says the same to everybody, and holds nobody", () => {
  assert.deepEqual(view({}, as("head")), view());
  const told = JSON.stringify(view({}, as("head")));
  for (const { name, person } of townParticulars.values()) assert.ok(!told.includes(name) && !told.includes(`"${person}"`), person);
});
