import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, as, codesOf, now, today, town, townOn, townProfile } from "../../test/town.ts";
import { twoStreets } from "../../test/two-streets.ts";
import { decide, fold, type Command } from "../county.ts";
import { parseCommand } from "../parse.ts";
import { asOf, type Register } from "../register/register.ts";
import { startLedger } from "../start-ledger.ts";
import { hierarchyOf } from "./hierarchy-of.ts";
import { holderOf, stintsIn } from "./holding.ts";
import { heirsOn } from "./lineage.ts";
import { renameUnit } from "./rename-unit.ts";
import { unitByCode } from "./unit-codes.ts";
import { unitOf } from "./unit.ts";

const codes = (command: Command, register: Register = town(), actor = as("head")) => codesOf(decide(register, command, { actor, now }));
const on = (register: Register, id: string, day = today) => unitOf(asOf(register, day), id)!;
const yesterday = "2026-11-22";

test("case 21: a unit is renamed only: its code, its place and its holders stay, and its old name stays that of its days", () => {
  const state = townOn();
  // #region rename
  const decision = renameUnit(state, unitOf(state, "east")!, { type: "rename-unit", unit: "east", name: "东升社区", from: today });
  // #endregion rename
  assert.ok(decision.ok);
  const renamed = after(town(), { type: "rename-unit", unit: "east", name: "东升社区", from: today });
  assert.deepEqual([on(renamed, "east").name, on(renamed, "east", yesterday).name], ["东升社区", "东社区"]);
  const { name: _, ...rest } = on(renamed, "east");
  const { name: __, ...before } = on(town(), "east");
  assert.deepEqual(rest, before);
});

test("case 21: a code changes only, and by the old one the unit is still found", () => {
  const recoded = after(town(), { type: "recode-unit", unit: "east", code: "999901001009", from: today });
  assert.deepEqual([on(recoded, "east").code, on(recoded, "east", yesterday).code], ["999901001009", "999901001001"]);
  assert.equal(on(recoded, "east").name, on(town(), "east").name);
  const state = asOf(recoded, today);
  for (const code of ["999901001001", "999901001009"]) assert.equal(unitByCode(state, code)!.unit.id, "east");
  assert.deepEqual(unitByCode(state, "999901001001")!.heirs, ["east"]);
  assert.equal(unitByCode(state, "1"), undefined);
});

test("a code that is free may be taken, one that another has may not, and one of the wrong form only where the profile names none", () => {
  const taken: Command = { type: "recode-unit", unit: "east", code: "999901001002", from: today };
  assert.deepEqual(codes(taken), ["code-taken"]);
  assert.deepEqual(codes(taken, after(town(), { type: "recode-unit", unit: "west", from: today })), []);
  assert.deepEqual(codes({ type: "recode-unit", unit: "east", code: "E-1", from: today }), []);
  const areaKinds = townProfile.areaKinds.map((kind) =>
    kind.id === "community" ? { ...kind, codeSchemes: ["community-12"] as const } : kind,
  );
  const strict = startLedger({
    profile: { ...townProfile, areaKinds },
    records: twoStreets,
    from: "2022-01-01",
    now: "2022-01-01T09:00:00+08:00",
  });
  assert.ok(strict.ok);
  const register = fold(strict.entries);
  assert.deepEqual(codes({ type: "recode-unit", unit: "east", code: "E-1", from: today }, register), ["malformed-code"]);
  assert.deepEqual(codes({ type: "recode-unit", unit: "east", code: "999901001007", from: today }, register), []);
});

test("case 25: a village becomes a community and is there all along", () => {
  const areaKinds = [...townProfile.areaKinds, { id: "village", name: townProfile.name, within: ["street"] }];
  const profile = {
    ...townProfile,
    areaKinds: areaKinds.map((kind) => (kind.id === "compound" ? { ...kind, within: ["community", "village"] } : kind)),
  };
  const areas = twoStreets.areas!.map((area) => (area.id === "south" ? { ...area, kind: "village" } : area));
  const begun = startLedger({ profile, records: { ...twoStreets, areas }, from: "2022-01-01", now: "2022-01-01T09:00:00+08:00" });
  assert.ok(begun.ok);
  const command: Command = { type: "change-kind", unit: "south", kind: "community", from: today };
  const changed = after(fold(begun.entries), command);
  assert.deepEqual([on(changed, "south").kind, on(changed, "south", yesterday).kind], ["community", "village"]);
  assert.equal(on(changed, "south").period.from, "2022-01-01");
  assert.equal(on(changed, "lane").within, "south");
  assert.equal(after(changed, command), changed);
  assert.deepEqual(codes({ ...command, kind: "grid" }, changed).sort(), ["cannot-stand-under", "cannot-stand-under"]);
  assert.deepEqual(codes({ ...command, kind: "planet" }, changed).includes("no-such-kind"), true);
});

test("a post that the new form does not have goes with the old one", () => {
  const held = after(town(), appoint("garden-branch/secretary", "wang"));
  const changed = after(held, { type: "change-kind", unit: "garden-branch", kind: "department", from: "2026-12-01" });
  const [stint] = stintsIn(asOf(changed, "2026-12-01"), "garden-branch/secretary");
  assert.deepEqual([stint!.to, stint!.ended], ["2026-12-01", "abolished"]);
});

test("an area and an organisation are set up, once, and stand where they were put", () => {
  const area: Command = {
    type: "register-area",
    unit: "grid-9",
    kind: "grid",
    name: "第九网格",
    within: "garden",
    ledBy: "garden-branch",
    from: today,
  };
  const body: Command = {
    type: "register-organisation",
    unit: "west-cc",
    form: "community-committee",
    name: "西社区大党委",
    superior: "qx-wc",
    areas: ["west"],
    from: today,
  };
  const register = after(after(town(), area), body);
  const { byId } = hierarchyOf(asOf(register, today), "command");
  assert.deepEqual([byId.get("grid-9")!.parentId, byId.get("west-cc")!.parentId, byId.get("west")], ["garden-branch", "qx-wc", undefined]);
  assert.equal(after(after(register, area), body), register);
  assert.deepEqual(codes({ ...area, name: "另一网格" }, register), ["id-taken"]);
});

test("an organisation on several areas fills the gap on each", () => {
  const shared = after(town(), { type: "set-areas", unit: "garden-branch", areas: ["garden", "yard"], from: today });
  assert.deepEqual(on(shared, "garden-branch").areas, ["garden", "yard"]);
  assert.deepEqual(on(shared, "garden-branch").area, "garden");
  const { byId } = hierarchyOf(asOf(shared, today), "command");
  assert.deepEqual([byId.has("yard"), byId.get("grid-3")!.parentId], [false, "garden-branch"]);
});

test("a unit is dissolved when what stood under it has somewhere to go; its holders leave that day", () => {
  const from = "2026-12-01";
  assert.deepEqual(decide(town(), { type: "dissolve-unit", unit: "garden-branch", from }, { actor: as("head"), now }), {
    ok: false,
    refusals: [{ code: "still-leads", units: ["grid-1", "grid-2"] }],
  });
  const command: Command = { type: "dissolve-unit", unit: "east-cc", from, under: "qx-wc" };
  const gone = after(town(), command);
  const state = asOf(gone, from);
  assert.equal(holderOf(state, "east-cc/secretary").state, "vacant");
  assert.equal(holderOf(asOf(gone, "2026-11-30"), "east-cc/secretary").state, "held");
  assert.equal(hierarchyOf(state, "command").byId.has("east-cc"), false);
  assert.equal(unitOf(state, "garden-branch")!.superior, "qx-wc");
  assert.deepEqual([heirsOn(state, "east-cc", from), heirsOn(state, "east-cc", "2026-11-30")], [[], ["east-cc"]]);
  assert.equal(after(gone, command), gone);
});

for (const [why, command, expected] of [
  ["a unit nobody knows", { type: "rename-unit", unit: "mars", name: "火星", from: today }, ["unknown"]],
  ["a name for days before there was a unit", { type: "rename-unit", unit: "east", name: "东", from: "2021-01-01" }, ["unit-not-there"]],
  ["a kind the profile does not have", { type: "register-area", unit: "x", kind: "planet", name: "火星", from: today }, ["no-such-kind"]],
  ["an area that lies nowhere", { type: "register-area", unit: "x", kind: "grid", name: "网格", from: today }, ["around-needed"]],
  [
    "an area in a kind that cannot hold it",
    { type: "register-area", unit: "x", kind: "grid", name: "网格", within: "qq", from: today },
    ["cannot-stand-under"],
  ],
  [
    "an end before the start",
    { type: "register-organisation", unit: "x", form: "branch", name: "支部", from: today, to: today },
    ["ends-before-it-starts"],
  ],
  [
    "an organisation under a lower one",
    { type: "register-organisation", unit: "x", form: "community-committee", name: "大党委", superior: "garden-branch", from: today },
    ["not-higher"],
  ],
  ["an area set on areas", { type: "set-areas", unit: "east", areas: ["west"], from: today }, ["not-an-organisation"]],
  [
    "what stands under a unit that goes put under itself",
    { type: "dissolve-unit", unit: "garden-branch", under: "garden-branch", from: today },
    ["under-itself"],
  ],
] as const satisfies readonly (readonly [string, Command, readonly string[]])[])
  test(`refuses ${why}`, () => assert.deepEqual(codes(parseCommand(command)), [...expected]));

test("a later name is not overtaken", () => {
  const promised = after(town(), { type: "rename-unit", unit: "east", name: "东升", from: "2027-01-01" });
  assert.deepEqual(codes({ type: "rename-unit", unit: "east", name: "东园", from: today }, promised), ["recorded-later"]);
  assert.deepEqual(codes({ type: "dissolve-unit", unit: "east", under: "west", from: today }, promised).includes("recorded-later"), true);
});

test("nobody dissolves their own unit, nor leaves a post by doing it", () => {
  const command: Command = { type: "dissolve-unit", unit: "east-cc", under: "qx-wc", from: today };
  assert.deepEqual(codes(command, town(), as("sun")), ["not-open-to-you"]);
  assert.deepEqual(codes({ type: "dissolve-unit", unit: "org-dept", from: today }), ["own-appointment"]);
  assert.deepEqual(codes({ type: "rename-unit", unit: "east", name: "东", from: today }, town(), "public"), ["not-open-to-you"]);
});
