import assert from "node:assert/strict";
import { test } from "node:test";
import { alliedRegister } from "../../../test/alliance-town.ts";
import { as, now, townParticulars } from "../../../test/town.ts";
import type { Actor } from "../../access/actor.ts";
import { makeView } from "../make-view.ts";
import type { UnitView } from "../view.ts";

const view = (unit: string, actor: Actor = "public"): UnitView => {
  const made = makeView("unit", { unit, lang: "en" }, { register: alliedRegister, particulars: townParticulars, actor, now });
  assert.ok(made.view === "unit");
  return made;
};

test("a team shows what it does, when, and where it belongs; any other unit nothing of that", () => {
  const { team, alliance } = view("patrol");
  assert.deepEqual(
    [team?.services.map(({ name }) => name), team?.capacity, team?.hours?.[0]?.to, team?.alliances.map(({ id }) => id), alliance],
    [["public safety"], 2, "22:00", ["east-alliance"], undefined],
  );
  assert.deepEqual([view("east-cc").team, view("east").alliance], [undefined, undefined]);
});

test("an alliance shows its teams; people once, participations apart, few of them to the public as few", () => {
  const { alliance } = view("east-alliance");
  assert.deepEqual(
    alliance?.teams.map(({ id, services }) => [id, services.map((service) => service.id).join()]),
    [
      ["patrol", "safety"],
      ["doctors", "health,mediation"],
    ],
  );
  assert.deepEqual([alliance?.people, alliance?.participations], [{ under: 5 }, { under: 5 }]);
  const inside = view("east-alliance", as("sun")).alliance;
  assert.deepEqual([inside?.people, inside?.participations], [2, 3]);
});

test("what may be done with a team, and which alliances it may join, is told to whoever answers for both", () => {
  const told = (actor: Actor) => {
    const { team, may } = view("tutors", actor);
    return [may.includes("set-team"), team?.joinable?.map(({ id }) => id)];
  };
  assert.deepEqual(
    [told("public"), told(as("sun"))],
    [
      [false, undefined],
      [true, ["east-alliance"]],
    ],
  );
  const { may, team } = view("patrol", as("wang"));
  assert.deepEqual([may.includes("set-team"), may.includes("leave-alliance"), team?.joinable], [true, true, undefined]);
  assert.ok(!view("tutors", as("sun")).may.includes("leave-alliance"));
  assert.ok(!view("east-cc", as("head")).may.includes("set-team"));
});
