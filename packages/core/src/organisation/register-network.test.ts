import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown, gridsTownOn } from "../../test/grids-town.ts";
import { after, as, codesOf, now, today } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { safeParseCommand } from "../parse.ts";
import { asOf, type Register } from "../register/register.ts";
import { networkOf } from "./network.ts";
import { postsOf } from "./post.ts";
import { registerNetwork } from "./register-network.ts";
import { unitOf } from "./unit.ts";

const health = { type: "register-network", network: "health-net", kind: "safety", name: "卫健网", owner: "org-dept", from: today } as const;
const given = (command: Command, person = "head", register: Register = gridsTown()) =>
  codesOf(decide(register, command, { actor: as(person), now }));

test("a network begins on its day, and every grid has its posts from then on", () => {
  // #region register
  const first = gridsTownOn();
  const decision = registerNetwork(first, unitOf(first, "org-dept"), health);
  // #endregion register
  assert.ok(decision.ok);
  assert.deepEqual(
    decision.events.map(({ type, subject, from }) => [type, subject, from]),
    [["network-set", "health-net", today]],
  );
  const register = after(gridsTown(), health);
  const posts = (day: typeof today | "2026-11-22") =>
    postsOf(asOf(register, day), unitOf(asOf(register, day), "grid-1")!).flatMap(({ id }) => (id.endsWith("health-net") ? [id] : []));
  assert.deepEqual([posts("2026-11-22"), posts(today)], [[], ["grid-1/net-officer/health-net"]]);
  assert.equal(networkOf(asOf(register, today), "health-net")?.owner, "org-dept");
});

test("sent again after an answer that was lost, it changes nothing", () => {
  const register = after(gridsTown(), health);
  assert.deepEqual(decide(register, health, { actor: as("head"), now }), { ok: true, events: [] });
  assert.deepEqual(given({ ...health, name: "另一网" }, "head", register), ["id-taken"]);
});

for (const [why, more, codes] of [
  ["a kind the county does not have", { kind: "none" }, ["no-such-kind"]],
  ["an end before its start", { to: "2026-11-01" }, ["ends-before-it-starts"]],
  ["an area for an owner", { owner: "east" }, ["owner-not-organisation"]],
  ["an owner nobody knows", { owner: "nowhere" }, ["unknown"]],
  ["an owner that was not there yet", { from: "2021-01-01" }, ["unit-not-there"]],
  ["the id of a grid", { network: "grid-1" }, ["id-taken"]],
] as const)
  test(`refuses ${why}`, () => assert.deepEqual(given({ ...health, ...more }), codes));

test("only who answers for the whole county sets one up", () => {
  assert.deepEqual(given(health, "sun"), ["not-open-to-you"]);
  assert.deepEqual(given(health, "li"), ["not-open-to-you"]);
});

for (const [why, more] of [
  ["without a name", { name: "" }],
  ["with a code for an id", { network: "卫健" }],
  ["with what no network has", { cells: [] }],
] as const)
  test(`a network ${why} is none`, () => assert.equal(safeParseCommand({ ...health, ...more }).ok, false));
