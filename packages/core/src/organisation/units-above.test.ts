import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, as, codesOf, now, today, townProfile } from "../../test/town.ts";
import { twoStreets } from "../../test/two-streets.ts";
import { grantsFor, reachAll } from "../access/may-command.ts";
import { decide, fold } from "../county.ts";
import type { Day } from "../day.ts";
import { asOf, type Register } from "../register/register.ts";
import { startLedger } from "../start-ledger.ts";
import { makeView } from "../view/make-view.ts";
import type { Slice } from "../profile/profile.ts";
import type { MoveUnit } from "./move-unit.ts";
import { unitAbove } from "./hierarchy-of.ts";
import { unitIdOf } from "./post.ts";
import { unitOf } from "./unit.ts";
import { unitsAbove } from "./units-above.ts";

const from: Day = "2022-01-01";

// Slices that leave out levels of the chain of command, or order them otherwise, and read the same links.
const slice = (id: string, ...levels: string[]): Slice => ({ id, name: townProfile.name, levels });
const short = slice("short", "street", "branch");
const turned = slice("turned", "community", "street", "branch");
const ground = slice("ground", "street-area", "community-area", "grid");

/** The town with further slices, and in 西, which has no committee, a branch that another community's committee leads. */
function townWith(further: readonly Slice[], without?: "qx-wc"): Register {
  const branch = { id: "yard-branch", form: "branch", name: "西院党支部", superior: "east-cc", area: "yard", from };
  const organisations = [...twoStreets.organisations!, branch]
    .filter(({ id }) => id !== without)
    .map((body) => (body.superior === without && without ? { ...body, superior: "conference" } : body));
  const appointments = twoStreets.appointments!.filter(({ post }) => unitIdOf(post) !== without);
  const started = startLedger({
    profile: { ...townProfile, slices: [...townProfile.slices, ...further] },
    records: { ...twoStreets, organisations, appointments },
    from,
    now: "2022-01-01T09:00:00+08:00",
  });
  assert.ok(started.ok);
  return fold(started.entries);
}

const register = townWith([short, turned, ground]);
const first = asOf(register, today);

const move = (unit: string, under: string, slice: string): MoveUnit => ({ type: "move-unit", unit, under, slice, from: today });
const codes = (command: MoveUnit, over: Register, person: string) => codesOf(decide(over, command, { actor: as(person), now }));
const secretaryOf = (bodies: readonly string[], over = register) =>
  bodies.reduce((so, body) => after(so, appoint(`${body}/secretary`, "wang")), over);
const idsAbove = (id: string, link: "superior" | "within") => unitsAbove(first, unitOf(first, id)!, link).map((unit) => unit.id);

test("a link puts a unit under something in every slice that reads it, and under what it names", () => {
  assert.deepEqual(idsAbove("garden-branch", "superior"), ["east-cc", "qx-wc"]);
  assert.deepEqual(idsAbove("qx-wc", "superior"), ["conference"]);
  assert.deepEqual(idsAbove("conference", "superior"), []);
});

test("an area lies where it lies also in slices that put it under somebody", () => {
  assert.deepEqual(idsAbove("grid-1", "within"), ["garden-branch", "east", "garden"]);
});

test("asked with another link, it says what that would put the unit under", () => {
  const elsewhere = unitsAbove(first, { ...unitOf(first, "yard-branch")!, superior: "qs-wc" }, "superior");
  assert.deepEqual(
    elsewhere.map(({ id }) => id),
    ["west", "qs-wc"],
  );
  const moved = unitsAbove(first, { ...unitOf(first, "west")!, within: "qs" }, "within");
  assert.deepEqual(
    moved.map(({ id }) => id),
    ["qs-wc", "qs"],
  );
});

test("nobody takes a unit from a body that is not theirs through a slice that leaves the body out", () => {
  // In the short slice the branch stands on top: it shows nothing that it leaves.
  const wang = secretaryOf(["garden-branch", "qs-wc"], townWith([short], "qx-wc"));
  assert.equal(unitAbove(asOf(wang, today), "short", "garden-branch"), undefined);
  for (const slice of ["command", "short"])
    assert.deepEqual(codes(move("garden-branch", "qs-wc", slice), wang, "wang"), ["not-open-to-you"], slice);
  assert.deepEqual(codes(move("garden-branch", "qs-wc", "short"), wang, "head"), []);
});

test("nobody puts a unit under a gap that is not theirs through a slice that does not show the gap", () => {
  const command = move("yard-branch", "qs-wc", "turned");
  const wang = secretaryOf(["east-cc", "qs-wc"], townWith([turned]));
  assert.deepEqual(codes(command, wang, "wang"), ["not-open-to-you"]);
  assert.equal(unitAbove(asOf(after(wang, command), today), "command", "yard-branch")!.id, "west");
  assert.deepEqual(codes(command, secretaryOf(["qx-wc"], wang), "wang"), []);
});

test("whoever saw a unit where it no longer stands is told in every slice", () => {
  const moved = after(register, move("garden-branch", "south-cc", "command"));
  for (const slice of ["command", "short", "turned"]) {
    const stale = { ...move("garden-branch", "qs-wc", slice), readSeq: register.seq };
    const { ok } = decide(moved, { ...stale, readSeq: moved.seq }, { actor: as("head"), now });
    assert.deepEqual([slice, ok, codesOf(decide(moved, stale, { actor: as("head"), now }))], [slice, true, ["changed-since"]]);
  }
});

test("a row is movable in a slice only where its move is open in all of them", () => {
  const movable = (slice: string, over: Register) => {
    const view = makeView("hierarchy", { slice }, { register: over, particulars: new Map(), actor: as("wang"), now });
    assert.ok(view.view === "hierarchy");
    return view.rows.flatMap(({ id, movable }) => (movable ? [id] : []));
  };
  const wang = secretaryOf(["garden-branch", "qs-wc"]);
  assert.deepEqual(movable("short", wang), ["closing-branch", "lane-branch"]);
  // What leads grid-1 and grid-2 is Wang's, but in the slice of the ground they stand under a community that is not.
  assert.deepEqual(movable("command", wang), ["south-cc", "closing-branch", "lane-branch", "grid-4"]);
});

const bodies = ["qx-wc", "qs-wc", "east-cc", "south-cc", "garden-branch", "lane-branch", "yard-branch"];
const units = [...bodies, "qx", "qs", "south", "west", "east", "grid-1", "grid-3", "grid-4"];
const links = ["superior", "ledBy", "within"] as const;

test("law: whatever is moved by whoever holds two posts, what the unit leaves and what it comes under in each slice is theirs", () => {
  let moves = 0;
  for (const without of [undefined, "qx-wc"] as const)
    for (const further of [[short], [turned], [ground], [short, turned]]) {
      const town = townWith(further, without);
      const there = bodies.filter((body) => unitOf(asOf(town, today), body));
      for (const [place, one] of there.entries()) for (const other of there.slice(place)) moves += movesOf(secretaryOf([one, other], town));
    }
  assert.ok(moves > 500, `only ${moves} moves were open`);
});

/** How many moves are open to Wang; fails on one that takes a unit from, or puts it under, what is not Wang's. */
function movesOf(wang: Register): number {
  const before = asOf(wang, today);
  const grants = grantsFor(before, as("wang"), "move-unit");
  const own = units.flatMap((id) => unitOf(before, id) ?? []).filter((unit) => reachAll(grants, [unit]));
  const { slices } = before.profile;
  let moves = 0;
  for (const { id: unit } of own)
    for (const { id: under } of own)
      for (const { id: slice } of slices) {
        const decision = decide(wang, move(unit, under, slice), { actor: as("wang"), now });
        if (!decision.ok || decision.events.length === 0) continue;
        moves += 1;
        const then = asOf(after(wang, move(unit, under, slice), as("wang")), today);
        const places = slices.map(({ id }) => [unitAbove(before, id, unit), unitAbove(then, id, unit)]);
        const named = links.map((link) => [before, then].map((state) => unitOf(before, unitOf(state, unit)![link] ?? "")));
        for (const each of [...places, ...named].filter(([left, joined]) => left?.id !== joined?.id).flat())
          assert.ok(each === undefined || reachAll(grants, [each]), `${unit} to ${under} in ${slice}: ${each?.id}`);
      }
  return moves;
}
