import assert from "node:assert/strict";
import { mock, test } from "node:test";
import type { CallsView } from "@jinlin/core";
import { callRow, callsView } from "../../test/call-board-fixtures.ts";
import { ChangeTeller, changesBetween, type BoardChanges } from "./told-changes.ts";

const [one, two, three] = ["1", "2", "3"].map((id) => callRow(id, id));
const escalation = { late: 1, rung: 0, unit: { id: "u", name: "u" } };
const view = (...rows: CallsView["rows"]) => callsView({ rows });
const nothing: BoardChanges = { raised: [], moved: [], overdue: [], gone: [] };

for (const [title, before, after, changes] of [
  ["the same calls are no change", view(one!), view({ ...one! }), {}],
  ["a call that was not there was raised", view(one!), view(two!, one!), { raised: ["2"] }],
  ["a call in another state has moved", view(one!), view({ ...one!, state: "done" }), { moved: [{ call: "1", to: "done" }] }],
  ["a call past its deadline is told", view(one!), view({ ...one!, escalation }), { overdue: ["1"] }],
  [
    "a call further up the ladder is told again",
    view({ ...one!, escalation }),
    view({ ...one!, escalation: { ...escalation, rung: 1 } }),
    { overdue: ["1"] },
  ],
  ["hours going by are no change", view({ ...one!, escalation }), view({ ...one!, escalation: { ...escalation, late: 2 } }), {}],
  ["a call that is no longer shown is over", view(one!, two!), view(two!), { gone: ["1"] }],
] as const)
  test(title, () => assert.deepEqual(changesBetween(before, after, new Set()), { ...nothing, ...changes }));

test("nothing is told of a call that somebody moves here", () => {
  assert.deepEqual(changesBetween(view(one!, two!), view({ ...one!, state: "done" }, three!), new Set(["1", "2", "3"])), nothing);
});

test("changes that come one upon the other are told once, from the first view to the last", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const told: BoardChanges[] = [];
  const teller = new ChangeTeller((changes) => told.push(changes), 1000);
  teller.see(view(one!));
  for (const next of [view(two!, one!), view(two!, { ...one!, state: "done" }), view(two!)]) {
    teller.see(next);
    mock.timers.tick(900);
  }
  assert.deepEqual(told, []);
  mock.timers.tick(100);
  assert.deepEqual(told, [{ ...nothing, raised: ["2"], gone: ["1"] }]);
  mock.timers.tick(5000);
  assert.equal(told.length, 1);
  mock.timers.reset();
});

test("a view of another question is no change of the one before", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const told: BoardChanges[] = [];
  const teller = new ChangeTeller((changes) => told.push(changes), 1000);
  teller.see(view(one!));
  teller.anew();
  teller.see(view(two!, three!));
  mock.timers.tick(5000);
  assert.deepEqual(told, []);
  mock.timers.reset();
});
