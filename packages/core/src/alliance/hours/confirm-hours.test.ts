import assert from "node:assert/strict";
import { test } from "node:test";
import { afterAll, at, record, townWith } from "../../../test/hours-town.ts";
import { as, codesOf, now, today } from "../../../test/town.ts";
import { decide, type Command } from "../../county.ts";
import { safeParseCommand } from "../../parse.ts";
import { asOf } from "../../register/register.ts";
import { confirmHours } from "./confirm-hours.ts";
import { hoursOf } from "./hours-of.ts";
import { hoursRecordOf } from "./hours.ts";

const entered = afterAll([
  record("h-1", "wang", at(20, "18:00"), at(20, "20:30")),
  record("h-2", "li", at(20, "18:00"), at(20, "20:00")),
  record("h-3", "zhao", at(20, "18:00"), at(20, "20:00")),
  record("h-4", "wang", at(23, "07:00")),
  record("h-5", "li", at(20, "18:00"), at(20, "19:00"), "doctors"),
]);
const confirm = (...hours: string[]): Command => ({ type: "confirm-hours", hours });
const given = (command: Command, person = "zhao", register = entered) => codesOf(decide(register, command, { actor: as(person), now }));

test("who leads confirms what was served, many entries at once", () => {
  // #region confirm
  const state = asOf(entered, today);
  const decision = confirmHours(["h-1", "h-2"].map((id) => hoursRecordOf(state, id)!));
  // #endregion confirm
  assert.ok(decision.ok);
  const after = asOf(afterAll([confirm("h-1", "h-2")], entered, "zhao"), today);
  const { minutes, confirmed } = hoursOf(after, { team: "patrol" }, { from: "2026-01-01", to: "2027-01-01" });
  assert.deepEqual([minutes, confirmed], [390, 270]);
});

test("confirmed twice they are confirmed once", () => {
  const register = afterAll([confirm("h-1")], entered, "zhao");
  assert.deepEqual(decide(register, confirm("h-1"), { actor: as("zhao"), now }), { ok: true, events: [] });
});

test("nobody confirms their own hours, nor those of a team they do not lead, among others either", () => {
  assert.deepEqual(given(confirm("h-1", "h-3")), ["own-appointment"]);
  assert.deepEqual(given(confirm("h-1"), "wang"), ["not-open-to-you"]);
  assert.deepEqual(given(confirm("h-3"), "sun"), []);
});

test("case 35: who did not check out, and who served for more than a day, is put right before it is confirmed", () => {
  assert.deepEqual(given(confirm("h-4")), ["hours-open"]);
  const long = townWith([{ id: "h-1", person: "wang", start: at(18, "08:00"), end: at(19, "08:01") }]);
  assert.deepEqual(given(confirm("h-1"), "zhao", long), ["hours-over-a-day"]);
  const oneDay = townWith([{ id: "h-1", person: "wang", start: at(18, "08:00"), end: at(19, "08:00") }]);
  assert.deepEqual(given(confirm("h-1"), "zhao", oneDay), []);
});

test("of several all are confirmed or none", () => assert.deepEqual(given(confirm("h-1", "none")), ["unknown"]));

test("confirming nothing is nothing", () => assert.equal(safeParseCommand({ type: "confirm-hours", hours: [] }).ok, false));
