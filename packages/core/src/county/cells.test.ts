import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsTown } from "../../test/grids-town.ts";
import { after, as, codesOf, now, today } from "../../test/town.ts";
import { decide, touchedBy, type Command, type CountyEvent } from "../county.ts";
import type { Entry } from "../register/entry.ts";
import { entryAt, type Register } from "../register/register.ts";

const withdraw = (register: Register, person: string, entry = register.seq) =>
  codesOf(decide(register, { type: "withdraw-entry", entry, reason: "登记有误" }, { actor: as(person), now }));
const done = (...commands: Command[]) => commands.reduce((register, command) => after(register, command), gridsTown());
const map = (grids: readonly string[], cell = "c-1") =>
  ({ type: "map-cell", cell, grids: grids.map((grid) => ({ grid, share: 40 })), from: today }) as const;

test("who may map a cell takes back that it was mapped, and nobody else", () => {
  const east = done(map(["grid-2"]));
  assert.deepEqual([withdraw(east, "sun"), withdraw(east, "li")], [[], ["not-open-to-you"]]);
  assert.deepEqual(withdraw(done(map(["grid-3"])), "sun"), ["not-open-to-you"]);
  assert.deepEqual(withdraw(done(map([])), "sun"), []);
});

test("who may register a cell takes it back, a network only who answers for the whole county", () => {
  const cell = { type: "register-cell", cell: "c-9", network: "party-net", grids: [{ grid: "grid-1", share: 100 }], from: today } as const;
  assert.deepEqual(withdraw(done(cell), "sun"), []);
  const network = done({ type: "register-network", network: "net-9", kind: "party", name: "新网", from: today });
  assert.deepEqual([withdraw(network, "sun"), withdraw(network, "head")], [["not-open-to-you"], []]);
});

test("a network is not taken back under its cells, nor under its officers", () => {
  const network = { type: "register-network", network: "net-9", kind: "party", name: "新网", from: today } as const;
  const cell = { type: "register-cell", cell: "c-9", network: "net-9", from: today } as const;
  const officer = { type: "appoint-person", appointment: "n-9", post: "grid-1/net-officer/net-9", person: "chen", from: today } as const;
  for (const later of [cell, officer]) {
    const register = done(network, later);
    assert.deepEqual(withdraw(register, "head", register.seq - 1), ["built-upon"]);
  }
});

test("nor a grid under its officers of networks, or a cell that lies in it", () => {
  const grid = {
    type: "register-area",
    unit: "grid-9",
    kind: "grid",
    name: "第九网格",
    within: "garden",
    ledBy: "garden-branch",
    from: today,
  } as const;
  const officer = {
    type: "appoint-person",
    appointment: "n-9",
    post: "grid-9/net-officer/party-net",
    person: "chen",
    from: today,
  } as const;
  for (const later of [map(["grid-9"]), officer]) {
    const register = done(grid, later);
    assert.deepEqual(withdraw(register, "head", register.seq - 1), ["built-upon"]);
  }
});

test("what is done in a network touches it, and the grid", () => {
  const touched = (command: Command) => {
    const register = done(command);
    return touchedBy(entryAt(register, register.seq) as Entry<CountyEvent>, register);
  };
  assert.deepEqual(touched(map(["grid-2"])).sort(), ["c-1", "grid-2"]);
  const officer = {
    type: "appoint-person",
    appointment: "n-9",
    post: "grid-3/net-officer/party-net",
    person: "chen",
    from: today,
  } as const;
  for (const id of ["grid-3", "party-net", "grid-3/net-officer/party-net"]) assert.ok(touched(officer).includes(id), id);
});
