import assert from "node:assert/strict";
import { test } from "node:test";
import { box } from "../../test/ground.ts";
import { gridsTown } from "../../test/grids-town.ts";
import { after, as, now, today, townParticulars } from "../../test/town.ts";
import type { Command } from "../county.ts";
import type { Day } from "../day.ts";
import { areaOf } from "../geo/area-of.ts";
import { shapeFaults } from "../geo/shape-faults.ts";
import type { Shape } from "../geo/shape.ts";
import { asOf, type Register } from "../register/register.ts";
import { localSource } from "../view/open-county.ts";
import { shapeOf } from "./area-shape.ts";

const draw = (shapes: Readonly<Record<string, Shape>>, from: Day = "2026-11-01"): Command => ({
  type: "draw-areas",
  shapes: Object.entries(shapes).map(([area, shape]) => ({ area, shape })),
  from,
});
const two = draw({ "grid-1": box(0, 0, 10, 10), "grid-2": box(10, 0, 20, 10) });
const merge = (units: readonly string[], into: string, more = {}) =>
  ({ type: "merge-units", units, into, from: today, ...more }) as Command;
const part = (unit: string) => ({ unit, name: `${unit}网格`, takes: [] });
const done = (...commands: Command[]): Register => commands.reduce((register, command) => after(register, command), gridsTown());
const ground = (register: Register, area: string, day: Day = today) => shapeOf(asOf(register, day), area);
const isAll = (shape: Shape | undefined, whole: Shape) => {
  assert.ok(shape);
  assert.deepEqual(shapeFaults([{ id: "heir", shape }], whole, { tolerance: 0.01 }), []);
};

test("grids that become one have the ground of both, without the border between them; until then all is as it was", () => {
  const register = done(two, merge(["grid-2"], "grid-1"));
  isAll(ground(register, "grid-1"), box(0, 0, 20, 10));
  assert.deepEqual(ground(register, "grid-1", "2026-11-22"), box(0, 0, 10, 10));
  assert.equal(ground(register, "grid-2"), undefined);
});

test("a new grid made of others has the ground they had, in pieces where they lie apart", () => {
  const apart = draw({ "grid-1": box(0, 0, 10, 10), "grid-2": box(20, 0, 30, 10) });
  const shape = ground(done(apart, merge(["grid-1", "grid-2"], "grid-9", { name: "新网格" })), "grid-9");
  assert.equal(shape?.type, "MultiPolygon");
  assert.ok(Math.abs(areaOf(shape) - areaOf(box(0, 0, 10, 10)) - areaOf(box(20, 0, 30, 10))) < 1);
});

test("where one of them was never drawn the heir keeps its own, and a new one has none", () => {
  const one = draw({ "grid-1": box(0, 0, 10, 10) });
  assert.deepEqual(ground(done(one, merge(["grid-2"], "grid-1")), "grid-1"), box(0, 0, 10, 10));
  assert.equal(ground(done(one, merge(["grid-1", "grid-2"], "grid-9", { name: "新网格" })), "grid-9"), undefined);
});

test("communities that become one have the ground of both as well", () =>
  isAll(ground(done(draw({ east: box(0, 0, 10, 10), west: box(10, 0, 20, 10) }), merge(["west"], "east")), "east"), box(0, 0, 20, 10)));

test("of a grid that is parted nobody can say which part is where: neither part has ground until it is drawn", () => {
  const register = done(two, { type: "split-unit", unit: "grid-1", into: [part("grid-1"), part("grid-8")], from: today });
  assert.deepEqual([ground(register, "grid-1"), ground(register, "grid-8")], [undefined, undefined]);
  assert.deepEqual(ground(register, "grid-1", "2026-11-22"), box(0, 0, 10, 10));
  const drawn = after(register, draw({ "grid-1": box(0, 0, 4, 10), "grid-8": box(4, 0, 10, 10) }, today));
  assert.deepEqual([ground(drawn, "grid-1"), ground(drawn, "grid-8")], [box(0, 0, 4, 10), box(4, 0, 10, 10)]);
});

test("what is drawn for a day after the merger stays", () => {
  const later = draw({ "grid-1": box(0, 0, 21, 10) }, "2027-01-01");
  const register = done(two, later, merge(["grid-2"], "grid-1"));
  isAll(ground(register, "grid-1"), box(0, 0, 20, 10));
  assert.deepEqual(ground(register, "grid-1", "2027-01-01"), box(0, 0, 21, 10));
});

test("what becomes of their ground is told among the effects before anything is kept", async () => {
  const asked = async (command: Command) => {
    const source = localSource({ register: done(two), particulars: townParticulars, clock: () => now, actor: as("head") });
    const sent = await source.send(command, { dryRun: true, lang: "en" });
    assert.ok(sent.ok);
    return sent.changes.flatMap((change) =>
      change.type === "record-changed" && change.aspect === "shape" ? [[change.unit?.id, change.before, change.after]] : [],
    );
  };
  const own = "drawn, 1,103,534 m²";
  assert.deepEqual(await asked(merge(["grid-2"], "grid-1")), [["grid-1", own, "drawn, 2,207,068 m²"]]);
  assert.deepEqual(await asked({ type: "split-unit", unit: "grid-1", into: [part("grid-1"), part("grid-8")], from: today }), [
    ["grid-1", own, undefined],
  ]);
});

test("a merger or a split withdrawn gives every grid its own ground back", () => {
  for (const command of [
    merge(["grid-2"], "grid-1"),
    { type: "split-unit", unit: "grid-1", into: [part("grid-1"), part("grid-8")], from: today } as Command,
  ]) {
    const changed = done(two, command);
    const state = asOf(after(changed, { type: "withdraw-entry", entry: changed.seq, reason: "登记有误" }), today);
    assert.deepEqual([shapeOf(state, "grid-1"), shapeOf(state, "grid-2")], [box(0, 0, 10, 10), box(10, 0, 20, 10)]);
    assert.equal(shapeOf(state, "grid-8"), undefined);
  }
});
