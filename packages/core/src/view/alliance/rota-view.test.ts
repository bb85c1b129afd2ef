import assert from "node:assert/strict";
import { test } from "node:test";
import { patrol, rotaTown } from "../../../test/rota-town.ts";
import { as, now, today, townParticulars } from "../../../test/town.ts";
import type { Actor } from "../../access/actor.ts";
import type { Command } from "../../county.ts";
import { addDays } from "../../day.ts";
import { makeView } from "../make-view.ts";
import type { Query } from "../view.ts";

const days = { from: today, to: addDays(today, 3) } as const;
const absent = { type: "report-absence", rota: "evening", day: today, person: "chen" } as const;
function look(actor: Actor, query: Partial<Query<"rota">> = { team: "patrol" }, commands: readonly Command[] = [patrol, absent]) {
  const view = makeView("rota", { ...days, ...query }, { register: rotaTown(commands), particulars: townParticulars, actor, now });
  assert.ok(view.view === "rota", JSON.stringify(view));
  return view;
}

test("who leads sees the rota, its shifts with who is on them, and where somebody is wanting", () => {
  const view = look(as("zhao"));
  assert.deepEqual(
    view.shifts.map(({ day, persons, absent, gap, own }) => [day, persons.map(({ name }) => name), absent.length, gap, own ?? false]),
    [
      ["2026-11-23", ["王二"], 1, 1, false],
      ["2026-11-24", ["李一", "赵西"], 0, 0, true],
      ["2026-11-25", ["王二", "陈明"], 0, 0, false],
    ],
  );
  assert.deepEqual(view.gaps, { value: 1, hidden: 0, members: ["evening:2026-11-23"] });
  assert.deepEqual(
    [view.may, view.rotas.map(({ id, members, may }) => [id, members.length, may.length])],
    [["set-rota"], [["evening", 4, 2]]],
  );
});

test("who is on a shift is told as the team shows it; that there is somebody, to whoever has the view", () => {
  // The grid's officer may see rotas and reaches no team, but is on one shift.
  const view = look(as("li"));
  assert.deepEqual(
    view.shifts.map(({ persons, own }) => [persons.length, persons.filter(({ name }) => name).length, own ?? false]),
    [
      [1, 0, false],
      [2, 1, true],
      [2, 0, false],
    ],
  );
  assert.deepEqual(
    view.shifts.map(({ may }) => may),
    [["assign-shift"], ["report-absence"], []],
  );
});

test("double bookings are told with both shifts, of others as a number", () => {
  const clinic = { ...patrol, rota: "clinic", team: "doctors", members: ["chen"], seats: 1 } as const;
  const of = (actor: Actor) => look(actor, { below: "east-alliance" }, [patrol, clinic]).doubles;
  const shifts = ["clinic:2026-11-23", "evening:2026-11-23"];
  const told = of(as("head"));
  assert.deepEqual([told.value, told.hidden, told.members[0]?.person.name, told.members[0]?.shifts], [2, 0, "陈明", shifts]);
  assert.deepEqual([of(as("li")).value, of(as("li")).hidden], [2, 2]);
});

test("holidays among the days are told, and where the calendar ends", () => {
  const view = look(as("head"), { from: "2026-09-30", to: "2026-10-05" });
  assert.deepEqual([view.holidays, view.calendarEnds], [["2026-10-01", "2026-10-02"], undefined]);
  const late = look(as("head"), { from: "2026-12-01", to: "2028-12-01" });
  assert.deepEqual([late.calendarEnds, late.to], ["2027-01-01", "2027-12-02"]);
});

test("a rota is shut to who has no such view, and a body that is no team has none", () => {
  const ask = (actor: Actor, query: Partial<Query<"rota">>) => {
    const view = makeView("rota", { ...days, ...query }, { register: rotaTown(), particulars: townParticulars, actor, now });
    return view.view === "refused" ? view.refusals.map(({ code }) => code) : [];
  };
  assert.deepEqual(ask("public", {}), ["not-open-to-you"]);
  assert.deepEqual(ask(as("head"), { team: "east-cc" }), ["unknown"]);
  assert.deepEqual(ask(as("head"), { below: "none" }), ["unknown"]);
});

test("changes of rotas and shifts are told in words", () => {
  const view = makeView(
    "history",
    { limit: 100 },
    { register: rotaTown([patrol, absent]), particulars: townParticulars, actor: as("head"), now },
  );
  assert.ok(view.view === "history");
  const told = view.entries.slice(0, 2).flatMap(({ changes }) => changes.map((change) => ("after" in change ? change.after : undefined)));
  assert.deepEqual(told, ["夜巡 2026年11月23日：王二；请假：陈明", "夜巡：FREQ=DAILY，19:00 起 120 分钟，每班 2 人"]);
});
