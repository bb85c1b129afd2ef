import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown } from "../../test/grids-town.ts";
import { after, today } from "../../test/town.ts";
import type { Command } from "../county.ts";
import type { Day } from "../day.ts";
import { unitOf } from "../organisation/unit.ts";
import { asOf, type Register } from "../register/register.ts";
import { gridOf } from "./grid.ts";
import { whoAnswers } from "./who-answers.ts";

const answering = (register: Register, grid: string, network: string, day: Day = today) => {
  const state = asOf(register, day);
  const found = whoAnswers(state, gridOf(state, unitOf(state, grid)!)!, network);
  return found && `${found.post.id} ${found.holding.person} ${found.by}`;
};
const townAfter = (...commands: Command[]) => commands.reduce((before, command) => after(before, command), gridsTown());

test("the network's officer of a grid answers for it in that network", () =>
  assert.equal(answering(gridsTown(), "grid-1", "safety-net"), "grid-1/net-officer/safety-net wang own"));

test("where a network has no officer the head of the grid answers", () =>
  assert.equal(answering(gridsTown(), "grid-1", "party-net"), "grid-1/officer li territory"));

test("where nobody holds anything in a grid, whoever is next up the ladder answers", () =>
  assert.equal(answering(gridsTown(), "grid-2", "safety-net"), "east-cc/secretary sun territory"));

test("case 23: a dedicated grid without an officer falls to the general grid's officer of the same network", () => {
  assert.equal(answering(gridsTown(), "tower", "safety-net"), "grid-1/net-officer/safety-net wang general");
  assert.equal(answering(gridsTown(), "tower", "party-net"), "grid-2/net-officer/party-net wang general");
});

test("case 23: a gap nobody owns falls to the territory", () => {
  const register = townAfter({ type: "end-appointment", appointment: "n-1", to: today, ended: "removed" });
  assert.equal(answering(register, "tower", "safety-net"), "grid-1/officer li territory");
  const alone = after(register, { type: "end-appointment", appointment: "a-li", to: today, ended: "removed" });
  assert.equal(answering(alone, "tower", "safety-net"), "east-cc/secretary sun territory");
});

test("beside an officer who is suspended the one who acts answers, and alone nobody of the network does", () => {
  const suspended = townAfter({ type: "suspend-appointment", appointment: "n-1", from: today, reason: "审查期间" });
  assert.equal(answering(suspended, "grid-1", "safety-net"), "grid-1/officer li territory");
  const acting = after(suspended, {
    type: "appoint-person",
    appointment: "n-9",
    post: "grid-1/net-officer/safety-net",
    person: "chen",
    mode: "acting",
    from: today,
  });
  assert.equal(answering(acting, "grid-1", "safety-net"), "grid-1/net-officer/safety-net chen own");
});

test("case 22: a network that has ended has no officers any more, and keeps who they were", () => {
  assert.equal(answering(gridsTown(), "grid-1", "epidemic-net"), undefined);
  assert.equal(answering(gridsTown(), "grid-1", "epidemic-net", "2022-06-01"), "grid-1/net-officer/epidemic-net chen own");
});
