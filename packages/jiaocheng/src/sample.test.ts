import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { asOf, holdsIdentityNumber, sliceRows, startLedger } from "@jinlin/core";
import { safeParseParticulars, safeParseRecords } from "@jinlin/core/parse";
import { sampleRegister } from "./testing/sample-register.ts";
import { sample } from "./sample.ts";
import { lastChange } from "./terms.ts";

const first = sample();
const { records, particulars } = first;

test("the sample is the same every time", () => {
  const hash = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");
  assert.equal(hash(sample()), hash(first));
});

test("its records have the shape core reads, and come in without a fault", () => {
  assert.deepEqual(safeParseRecords(records), { ok: true, value: records });
  const started = startLedger({ ...first, now: "2026-11-23T01:00:00Z" });
  assert.deepEqual(started.ok ? [] : started.faults, []);
});

test("everybody has particulars with consent of a day before the sample's own, and nobody else has", () => {
  assert.equal(safeParseParticulars(particulars).ok, true);
  assert.deepEqual(
    particulars.map(({ person }) => person),
    records.persons!.map(({ id }) => id),
  );
  for (const { consent } of particulars) assert.ok(consent.notice && consent.day <= lastChange, consent.day);
});

test("no identity number is in it, and no phone number that could be dialled", () => {
  assert.equal(holdsIdentityNumber(JSON.stringify(first)), false);
  assert.equal(holdsIdentityNumber(JSON.stringify({ id: "11010519491231002X" })), true);
  for (const { phone } of particulars) assert.match(phone!, /^000\d{8}$/);
});

test("case 15: some people share a name in one community, and some names have rare characters or a middle dot", () => {
  const home = new Map(records.persons!.map((person) => [person.id, person.home]));
  const seen = particulars.map(({ person, name }) => `${name} ${home.get(person)}`);
  assert.ok(new Set(seen).size < seen.length);
  for (const rare of ["𠮷", "·", "畲"])
    assert.ok(
      particulars.some(({ name }) => name.includes(rare)),
      rare,
    );
});

test("compounds known by name are where they are; all others bear their community's name and a number", () => {
  const compounds = records.areas!.filter(({ kind }) => kind === "compound");
  const nameOf = (name: (typeof compounds)[number]["name"]) => (typeof name === "string" ? name : name["zh-Hans"]!);
  const known = compounds.filter(({ name }) => !/第\d小区$/.test(nameOf(name))).map(({ name, within }) => [nameOf(name), within]);
  assert.deepEqual(known, [
    ["万达华城", "wanda-community"],
    ["继光花苑", "hefeng-community"],
    ["金涵小区三期", "jinxi-community"],
  ]);
});

test("a responsibility area hangs under the branch of its compound, or under the gap, or under its community's committee", () => {
  const state = asOf(sampleRegister(), "2026-11-23");
  const rows = sliceRows(state, "command");
  const byId = new Map(rows.map((row) => [row.id, row]));
  assert.deepEqual(
    rows.filter(({ parentId }) => parentId === null).map(({ id }) => id),
    ["joint-conference"],
  );
  const parents = new Map<string, number>();
  for (const { parentId, level } of rows)
    if (level === 4) {
      const parent = byId.get(parentId!)!;
      const what = `${parent.missing ? "no " : ""}${parent.level === 3 ? "branch" : "committee"}`;
      parents.set(what, (parents.get(what) ?? 0) + 1);
    }
  assert.deepEqual([...parents.keys()].sort(), ["branch", "committee", "no branch", "no committee"]);
  assert.equal(
    [...parents.values()].reduce((a, b) => a + b),
    769,
  );
});

test("a body leads areas of its own community alone", () => {
  const areas = new Map(records.areas!.map((area) => [area.id, area]));
  const bodies = new Map(records.organisations!.map((body) => [body.id, body]));
  for (const grid of areas.values()) if (grid.ledBy && grid.kind === "grid") assert.equal(bodies.get(grid.ledBy)!.area, grid.within);
});
