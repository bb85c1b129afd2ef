import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsProfile, gridsRecords, gridsTown, gridsTownOn } from "../../test/grids-town.ts";
import { after, codesOf, now, as, today } from "../../test/town.ts";
import { decide } from "../county.ts";
import type { Day } from "../day.ts";
import { startLedger } from "../start-ledger.ts";
import { postOf, postsOf, postsOfKind } from "./post.ts";
import { unitOf } from "./unit.ts";

const idsOn = (day: Day) => {
  const state = gridsTownOn(day);
  return postsOf(state, unitOf(state, "grid-1")!).map(({ id }) => id);
};

test("a grid has a post for each network that lives, beside that of its head", () => {
  assert.deepEqual(idsOn(today), ["grid-1/officer", "grid-1/net-officer/party-net", "grid-1/net-officer/safety-net"]);
  assert.ok(idsOn("2022-06-01").includes("grid-1/net-officer/epidemic-net"));
});

test("the posts of a network end with it", () =>
  assert.deepEqual(postOf(gridsTownOn(), "grid-1/net-officer/epidemic-net")?.period, { from: "2022-01-01", to: "2023-01-08" }));

test("posts of a kind are those of every network that lives", () => assert.equal(postsOfKind(gridsTownOn(), "net-officer").length, 8));

test("a post of no network, or of two, there is none", () => {
  for (const id of ["grid-1/net-officer", "grid-1/net-officer/none", "grid-1/officer/party-net", "grid-1/net-officer/party-net/x"])
    assert.equal(postOf(gridsTownOn(), id), undefined, id);
});

test("nobody is appointed to a post of a network that has ended", () => {
  const command = {
    type: "appoint-person",
    appointment: "x",
    post: "grid-1/net-officer/epidemic-net",
    person: "wang",
    from: today,
  } as const;
  assert.notDeepEqual(codesOf(decide(gridsTown(), command, { actor: as("head"), now })), []);
});

test("one person serves several networks", () => {
  const register = after(gridsTown(), {
    type: "appoint-person",
    appointment: "x",
    post: "grid-1/net-officer/party-net",
    person: "wang",
    from: today,
  });
  assert.equal(register.seq, 3);
});

for (const [why, post, code] of [
  ["a network there is none of", "grid-1/net-officer/none", "unknown-reference"],
  ["a network's post without the network", "grid-1/net-officer", "unknown-reference"],
  ["a network in the post of a head", "grid-1/officer/party-net", "unknown-reference"],
] as const)
  test(`records are refused that appoint to ${why}`, () => {
    const records = { ...gridsRecords, appointments: [{ id: "n", post, person: "wang", from: "2022-01-01" as Day }] };
    const started = startLedger({ profile: gridsProfile, records, from: "2022-01-01", now });
    assert.ok(!started.ok);
    assert.deepEqual(
      started.faults.map(({ code, path }) => [code, path.join(".")]),
      [[code, "appointments.0.post"]],
    );
  });
