import assert from "node:assert/strict";
import { test } from "node:test";
import { after, today, townProfile } from "../../test/town.ts";
import { twoStreets } from "../../test/two-streets.ts";
import { fold, type Command } from "../county.ts";
import type { Day } from "../day.ts";
import { asOf, type Register } from "../register/register.ts";
import { startLedger } from "../start-ledger.ts";
import { formerNamesOf } from "./former-names.ts";

const started = startLedger({ profile: townProfile, records: twoStreets, from: "2022-01-01", now: "2022-01-01T09:00:00+08:00" });
assert.ok(started.ok);
const start = fold(started.entries);
const formerly = (register: Register, day: Day = today) => Object.fromEntries(formerNamesOf(asOf(register, day)));
const all = (...commands: Command[]) => commands.reduce((register, command) => after(register, command), start);

test("where nothing was ever called otherwise nothing is kept", () => assert.deepEqual(formerly(start), {}));

test("case 21: a unit has its former names and codes from the day they are former on, the last first", () => {
  const register = all(
    { type: "rename-unit", unit: "east", name: "东升社区", from: "2024-01-01" },
    { type: "rename-unit", unit: "east", name: "东山社区", from: "2025-01-01" },
    { type: "recode-unit", unit: "east", code: "999901001009", from: today },
  );
  assert.deepEqual(formerly(register), { east: ["东升社区", "东社区", "999901001001"] });
  assert.deepEqual([formerly(register, "2024-06-01"), formerly(register, "2023-01-01")], [{ east: ["东社区"] }, {}]);
});

test("case 19: an heir is known by the names and codes of all that went into it, through any number of mergers", () => {
  const register = all(
    { type: "merge-units", units: ["east", "west"], into: "joined", name: "东西社区", code: "999901001005", from: today },
    { type: "merge-units", units: ["joined"], into: "south", from: "2027-01-01" },
  );
  assert.deepEqual(formerly(register), { joined: ["东社区", "西社区", "999901001001", "999901001002"] });
  const later = formerly(register, "2027-01-01");
  assert.deepEqual(Object.keys(later), ["south"]);
  assert.deepEqual(new Set(later["south"]), new Set(["东社区", "西社区", "东西社区", "999901001001", "999901001002", "999901001005"]));
});

test("a unit dissolved without an heir leaves its name to nobody", () => {
  assert.deepEqual(formerly(all({ type: "dissolve-unit", unit: "closing-branch", from: today })), {});
});
