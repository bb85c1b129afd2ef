import assert from "node:assert/strict";
import { test } from "node:test";
import { appoint, as, now, today, town, townOn, townParticulars } from "../../../test/town.ts";
import type { Actor } from "../../access/actor.ts";
import { viewerOf } from "../../access/viewer.ts";
import { decide, type Command, type CountyEvent } from "../../county.ts";
import type { AreaRegistered } from "../../organisation/unit.ts";
import type { Sight } from "../view-head.ts";
import { tellChanges } from "./tell-changes.ts";

const sightOf = (actor: Actor, lang = "en", state = townOn(today)): Sight => ({
  state,
  today: state,
  viewer: viewerOf(state, actor, townParticulars),
  lang,
});
const eventsOf = (command: Command, actor: Actor = as("head")): readonly CountyEvent[] => {
  const decision = decide(town(), command, { actor, now });
  assert.ok(decision.ok);
  return decision.events;
};

test("a hand-over is told as who leaves and who comes", () => {
  const { changes, hidden } = tellChanges(sightOf(as("head")), eventsOf(appoint("grid-1/officer", "wang")));
  assert.deepEqual(
    changes.map((change) => [change.type, "person" in change && change.person?.name, change.day, "ended" in change && change.ended]),
    [
      ["appointment-ended", "李一", today, "handed-over"],
      ["appointment-started", "王二", today, false],
    ],
  );
  assert.equal(hidden, 0);
});

test("who may not see a holder is told what happened to the post, not who it was nor why they left", () => {
  const { changes } = tellChanges(sightOf("public"), eventsOf(appoint("grid-1/officer", "wang")));
  assert.deepEqual(
    changes.map((change) => ["person" in change && change.person, "ended" in change]),
    [
      [{}, false],
      [{}, false],
    ],
  );
});

test("a unit that comes to be is told once, with what it is", () => {
  const area: AreaRegistered = {
    type: "area-registered",
    v: 1,
    subject: "grid-4",
    kind: "grid",
    name: "第四网格",
    code: "04",
    within: "garden",
    from: today,
  };
  assert.deepEqual(tellChanges(sightOf("public"), [area]).changes, [
    { type: "record-changed", aspect: "unit", unit: { id: "grid-4", name: "第四网格" }, after: "grid, from 23 Nov 2026", day: today },
  ]);
});

test("somebody enrolled is told to who finds them where they live, and counted for the others", () => {
  const event: CountyEvent = { type: "person-enrolled", v: 1, subject: "zhao", home: "east", from: "2022-01-01" };
  const told = tellChanges(sightOf(as("head"), "zh-Hans"), [event]);
  assert.deepEqual(
    told.changes.map((change) => change.type === "record-changed" && [change.aspect, change.person?.name, change.before, change.after]),
    [["home", "赵西", "西社区", "东社区"]],
  );
  assert.deepEqual(tellChanges(sightOf("public"), [event]), { changes: [], hidden: 1 });
});

test("what is written as it was before is no change", () => {
  const event: CountyEvent = { type: "person-enrolled", v: 1, subject: "zhao", home: "west", from: "2022-01-01" };
  assert.deepEqual(tellChanges(sightOf(as("head")), [event]), { changes: [], hidden: 0 });
});
