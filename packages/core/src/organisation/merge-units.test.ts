import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, as, codesOf, now, today, townProfile } from "../../test/town.ts";
import { twoStreets } from "../../test/two-streets.ts";
import { decide, fold, type Command } from "../county.ts";
import { covers } from "../day.ts";
import { asOf, type Register } from "../register/register.ts";
import { startLedger } from "../start-ledger.ts";
import { hierarchyOf } from "./hierarchy-of.ts";
import { stintsIn } from "./holding.ts";
import { heirsOn, lineageOf } from "./lineage.ts";
import { mergeUnits, type MergeUnits } from "./merge-units.ts";
import { postOf } from "./post.ts";
import { sliceRows } from "./slice-rows.ts";
import { unitByCode } from "./unit-codes.ts";
import { unitOf } from "./unit.ts";

const from = "2026-12-01";
const before = "2026-11-30";
const started = startLedger({ profile: townProfile, records: twoStreets, from: "2022-01-01", now: "2022-01-01T09:00:00+08:00" });
assert.ok(started.ok);
const start = () => fold(started.entries);
const codes = (command: Command, register = start(), actor = as("head")) => codesOf(decide(register, command, { actor, now }));
const tree = (register: Register, day: typeof today) => sliceRows(asOf(register, day), "command").map(({ id, parentId }) => [id, parentId]);
const eastAndWest: MergeUnits = {
  type: "merge-units",
  units: ["east", "west"],
  into: "joined",
  name: "东西社区",
  code: "999901001005",
  from,
};

test("case 19: two communities become one in mid-year; what lay in them lies in it, and before that day the tree is the old one", () => {
  const state = asOf(start(), from);
  // #region merge
  const decision = mergeUnits(state, [unitOf(state, "east")!, unitOf(state, "west")!], undefined, eastAndWest);
  // #endregion merge
  assert.ok(decision.ok);
  const merged = after(start(), eastAndWest);
  const now = asOf(merged, from);
  assert.deepEqual(
    ["garden", "yard"].map((id) => unitOf(now, id)!.within),
    ["joined", "joined"],
  );
  assert.deepEqual([unitOf(now, "joined")!.within, unitOf(now, "east-cc")!.areas], ["qx", ["joined"]]);
  assert.deepEqual(tree(merged, before), tree(start(), before));
  assert.equal(after(merged, eastAndWest), merged);
});

test("case 19: lineage leads both ways, and an old code to the heir", () => {
  const state = asOf(after(start(), eastAndWest), from);
  const line = { day: from, how: "merged" };
  assert.deepEqual(lineageOf(state, "joined"), {
    ancestors: [
      { unit: "east", ...line },
      { unit: "west", ...line },
    ],
    heirs: [],
  });
  assert.deepEqual(lineageOf(state, "east").heirs, [{ unit: "joined", ...line }]);
  assert.deepEqual([heirsOn(state, "east", from), heirsOn(state, "east", before)], [["joined"], ["east"]]);
  assert.deepEqual(unitByCode(state, "999901001002")!.heirs, ["joined"]);
});

test("case 19: a merger withdrawn is as if it had never been", () => {
  const merged = after(start(), eastAndWest);
  const undone = after(merged, { type: "withdraw-entry", entry: merged.seq, reason: "批复撤回" });
  for (const day of [before, from] as const) {
    assert.deepEqual(tree(undone, day), tree(start(), day));
    for (const id of ["east", "west", "garden", "yard", "east-cc"])
      assert.deepEqual(unitOf(asOf(undone, day), id), unitOf(asOf(start(), day), id));
  }
  assert.deepEqual(lineageOf(asOf(undone, from), "east"), { ancestors: [], heirs: [] });
});

test("a committee that goes into another leaves it its branches and areas; whoever led it leaves that day", () => {
  const led = after(start(), appoint("south-cc/secretary", "wang"));
  const merged = after(led, { type: "merge-units", units: ["south-cc"], into: "east-cc", from });
  const state = asOf(merged, from);
  assert.equal(hierarchyOf(state, "command").byId.get("lane-branch")!.parentId, "east-cc");
  assert.deepEqual(unitOf(state, "east-cc")!.areas, ["east", "south"]);
  const stint = stintsIn(state, "south-cc/secretary").at(-1)!;
  assert.deepEqual([stint.to, stint.ended], [from, "abolished"]);
});

test("case 14: a seat held ex officio follows the head of the merged body", () => {
  const linked = after(start(), { type: "link-post", post: "east-cc/deputy", follows: "lane-branch/secretary", from: today });
  const merged = after(linked, { type: "merge-units", units: ["lane-branch"], into: "garden-branch", from });
  const follows = (register: Register) =>
    postOf(asOf(register, from), "east-cc/deputy")!.linked.flatMap((link) => (covers(link, from) ? [link.post] : []));
  assert.deepEqual([follows(linked), follows(merged)], [["lane-branch/secretary"], ["garden-branch/secretary"]]);
});

for (const [why, command, expected] of [
  ["a unit that goes into itself", { ...eastAndWest, units: ["east"], into: "east" }, "nothing-to-merge"],
  ["a new unit without a name", { type: "merge-units", units: ["east", "west"], into: "joined", from }, "name-needed"],
  ["an area and an organisation as one", { ...eastAndWest, units: ["east", "east-cc"] }, "different-records"],
  ["a unit into one of its own", { type: "merge-units", units: ["qx"], into: "east", from }, "cannot-stand-under"],
  ["an area that would lie nowhere", { type: "merge-units", units: ["qq"], into: "qx", from }, "around-needed"],
  ["units nobody knows", { ...eastAndWest, units: ["east", "mars"] }, "unknown"],
  ["an id that is taken", { ...eastAndWest, into: "li" }, "id-taken"],
] as const satisfies readonly (readonly [string, Command, string])[])
  test(`refuses ${why}`, () => assert.ok(codes(command).includes(expected), codes(command).join()));

test("what is recorded of one that goes for a later day is not overtaken", () => {
  const promised = after(start(), { type: "rename-unit", unit: "west", name: "西苑", from: "2027-01-01" });
  assert.deepEqual(codes(eastAndWest, promised), ["recorded-later"]);
});

test("nobody merges their own unit away", () => {
  const command: Command = { type: "merge-units", units: ["east-cc"], into: "south-cc", from };
  assert.deepEqual(codes(command, start(), as("sun")), ["not-open-to-you"]);
});

test("case 19: two mergers into one heir on one day keep all it comes from", () => {
  const first: Command = { type: "merge-units", units: ["east"], into: "south", from };
  const second: Command = { type: "merge-units", units: ["west"], into: "south", from };
  const both = after(after(start(), first), second);
  const state = asOf(both, from);
  assert.deepEqual(
    lineageOf(state, "south").ancestors.map(({ unit }) => unit),
    ["east", "west"],
  );
  for (const id of ["east", "west"]) assert.deepEqual(heirsOn(state, id, from), ["south"]);
  assert.deepEqual([after(both, first), after(both, second)], [both, both]);
  const undone = after(both, { type: "withdraw-entry", entry: both.seq, reason: "批复撤回" });
  assert.deepEqual(
    lineageOf(asOf(undone, from), "south").ancestors.map(({ unit }) => unit),
    ["east"],
  );
});

test("into a part that was split off that very day nothing is merged: it cannot have come about in two ways", () => {
  const into = [
    { unit: "south", takes: ["lane", "south-cc"] },
    { unit: "north", name: "北社区", takes: [] },
  ];
  const split = after(start(), { type: "split-unit", unit: "south", into, from });
  assert.deepEqual(codes({ type: "merge-units", units: ["east"], into: "north", from }, split), ["recorded-later"]);
  assert.deepEqual(codes({ type: "merge-units", units: ["east"], into: "north", from: "2026-12-02" }, split), []);
});

test("an heir that stood under one that goes moves up to what that stood under", () => {
  const alone = after(start(), { type: "dissolve-unit", unit: "closing-branch", from });
  const merged = after(alone, { type: "merge-units", units: ["south-cc", "lane-branch"], into: "lane-branch", from });
  const state = asOf(merged, from);
  assert.equal(unitOf(state, "lane-branch")!.superior, "qs-wc");
  assert.deepEqual([unitOf(state, "lane-branch")!.areas, unitOf(state, "grid-4")!.ledBy], [["lane", "south"], "lane-branch"]);
  const command: Command = { type: "merge-units", units: ["qx-wc", "east-cc"], into: "one", name: "合一", from };
  assert.equal(unitOf(asOf(after(start(), command), from), "one")!.superior, "conference");
});

test("who heads a unit neither changes its kind nor ends it: that takes authority over what it stands under", () => {
  const own: Command[] = [
    { type: "change-kind", unit: "qx-wc", kind: "department", from },
    { type: "set-areas", unit: "qx-wc", areas: ["qx"], from },
    { type: "merge-units", units: ["qx-wc"], into: "east-cc", from },
    {
      type: "split-unit",
      unit: "qx-wc",
      into: [
        { unit: "qx-wc", takes: [] },
        { unit: "new", name: "新", takes: [] },
      ],
      from,
    },
    { type: "dissolve-unit", unit: "qx-wc", under: "east-cc", from },
    { type: "merge-units", units: ["qx"], into: "qs", from },
  ];
  for (const command of own) assert.deepEqual(codes(command, start(), as("boss")), ["not-open-to-you"], command.type);
});

test("who heads a working committee merges the communities under it", () => {
  assert.deepEqual(codes(eastAndWest, start(), as("boss")), []);
});
