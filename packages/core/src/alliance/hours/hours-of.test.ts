import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { afterAll, at, hoursProfile, record, startTown, townWith } from "../../../test/hours-town.ts";
import { after, as, today } from "../../../test/town.ts";
import { addDays, type Moment } from "../../day.ts";
import { asOf, type State } from "../../register/register.ts";
import { hoursOf, type HoursSum } from "./hours-of.ts";
import { hoursRecordOf, minutesBetween } from "./hours.ts";

const year = { from: "2026-01-01", to: "2027-01-01" } as const;
const of = (state: State, who: string) => hoursOf(state, { person: who }, year);
const doubts = ({ entries }: HoursSum) => entries.map(({ id, minutes, doubts }) => [id, minutes, ...doubts]);

test("case 35: hours that overlap are counted once, and both are found", () => {
  const state = asOf(
    townWith([
      { id: "h-1", person: "wang", start: at(20, "18:00"), end: at(20, "20:00") },
      { id: "h-2", person: "wang", start: at(20, "19:00"), end: at(20, "21:00") },
      { id: "h-3", person: "li", start: at(20, "19:00"), end: at(20, "21:00") },
    ]),
    today,
  );
  assert.deepEqual(doubts(of(state, "wang")), [
    ["h-1", 120, "overlaps"],
    ["h-2", 60, "overlaps"],
  ]);
  assert.deepEqual(of(state, "li").doubtful, []);
});

test("case 35: told by two teams, an evening counts once, for whom it began with", () => {
  const state = asOf(
    afterAll([record("h-1", "li", at(20, "18:00"), at(20, "20:00")), record("h-2", "li", at(20, "18:00"), at(20, "20:30"), "doctors")]),
    today,
  );
  const minutes = ["patrol", "doctors"].map((team) => hoursOf(state, { team }, year).minutes);
  assert.deepEqual([...minutes, of(state, "li").minutes], [120, 30, 150]);
});

test("case 35: a forgotten check-out counts nothing, and is found once the day is over", () => {
  const register = afterAll([record("h-1", "wang", at(23, "07:00"))]);
  assert.deepEqual(doubts(of(asOf(register, today), "wang")), [["h-1", 0]]);
  assert.deepEqual(doubts(of(asOf(register, addDays(today, 1)), "wang")), [["h-1", 0, "no-check-out"]]);
});

test("case 35: more than 24 hours count nothing until they are corrected", () => {
  const register = townWith([{ id: "h-1", person: "wang", start: at(18, "08:00"), end: at(20, "08:00") }]);
  assert.deepEqual(doubts(of(asOf(register, today), "wang")), [["h-1", 0, "over-a-day"]]);
  const corrected = after(register, { type: "correct-hours", hours: "h-1", end: at(18, "12:00"), reason: "忘记签退" }, as("zhao"));
  assert.deepEqual(doubts(of(asOf(corrected, today), "wang")), [["h-1", 240]]);
});

test("of records that turned out to be one person's, an evening told of both counts once", () => {
  const told = afterAll([
    record("h-1", "wang", at(20, "18:00"), at(20, "20:00")),
    record("h-2", "twin", at(20, "19:00"), at(20, "20:00"), "doctors"),
  ]);
  const merged = after(told, { type: "merge-persons", keep: "wang", drop: "twin", reason: "同一人" });
  const state = asOf(merged, today);
  assert.deepEqual([of(state, "wang").minutes, of(state, "twin").minutes, of(state, "wang").entries.length], [120, 120, 2]);
});

test("rounding is how hours are told, never what is stored", () => {
  const town = (mode: "down" | "nearest" | "up") =>
    startTown({ ...hoursProfile, alliance: { ...hoursProfile.alliance!, hours: { tellWithinDays: 7, rounding: { roundTo: 30, mode } } } });
  const told = (["down", "nearest", "up"] as const).map((mode) => {
    const state = asOf(afterAll([record("h-1", "wang", at(20, "18:00"), at(20, "19:50"))], town(mode)), today);
    assert.equal(hoursRecordOf(state, "h-1")?.end, at(20, "19:50"));
    return [of(state, "wang").minutes, of(state, "wang").entries[0]?.minutes];
  });
  assert.deepEqual(told, [
    [90, 110],
    [120, 110],
    [120, 110],
  ]);
});

const persons = ["wang", "li", "zhao"];
const base = Date.parse("2026-11-01T00:00:00+08:00");
const moment = (minute: number) => new Date(base + minute * 60_000).toISOString() as Moment;
const entries = fc
  .array(
    fc.record({
      person: fc.constantFrom(...persons),
      team: fc.constantFrom("patrol", "doctors"),
      start: fc.nat(20 * 24 * 60),
      length: fc.option(fc.integer({ min: 1, max: 30 * 60 }), { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ person, team, start, length }, place) => ({
      id: `h-${place}`,
      person,
      team,
      start: moment(start),
      ...(length !== undefined && { end: moment(start + length) }),
    })),
  );

test("law: hours are never negative, no minute of a person counts twice, and none that counts is lost", () =>
  fc.assert(
    fc.property(entries, (told) => {
      const state = asOf(townWith(told), today);
      for (const person of persons) {
        const sum = of(state, person);
        const served = new Set<number>();
        for (const { start, end } of told.filter((one) => one.person === person))
          if (end !== undefined && minutesBetween(start, end) <= 1440)
            for (let minute = Date.parse(start); minute < Date.parse(end); minute += 60_000) served.add(minute);
        assert.equal(sum.minutes, served.size);
        assert.ok(sum.entries.every(({ minutes }) => minutes >= 0));
      }
    }),
    { numRuns: 60 },
  ));

test("law: figures equal their lists: teams add up to people, days add up to the year", () =>
  fc.assert(
    fc.property(entries, fc.nat(25), (told, cut) => {
      const state = asOf(townWith(told), today);
      const sum = (all: readonly { readonly minutes: number }[]) => all.reduce((total, { minutes }) => total + minutes, 0);
      const teams = ["patrol", "doctors"].map((team) => hoursOf(state, { team }, year));
      assert.equal(sum(teams), sum(persons.map((person) => of(state, person))));
      for (const team of teams) assert.equal(team.minutes, sum(team.entries));
      const middle = addDays("2026-11-01", cut);
      for (const team of ["patrol", "doctors"]) {
        const parts = [
          { from: year.from, to: middle },
          { from: middle, to: year.to },
        ].map((period) => hoursOf(state, { team }, period).minutes);
        assert.equal(parts[0]! + parts[1]!, hoursOf(state, { team }, year).minutes);
      }
    }),
    { numRuns: 40 },
  ));

test("law: however often an entry is corrected, it is one entry, and counts as it was corrected last", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 6 }), (lengths) => {
      const register = lengths.reduce(
        (before, length) => after(before, { type: "correct-hours", hours: "h-1", end: moment(length), reason: "更正" }, as("head")),
        townWith([{ id: "h-1", person: "wang", start: moment(0), end: moment(700) }]),
      );
      const { minutes, entries } = of(asOf(register, today), "wang");
      assert.deepEqual([minutes, entries.length], [lengths.at(-1), 1]);
    }),
    { numRuns: 40 },
  ));

test("hours of nobody are none", () =>
  assert.deepEqual(of(asOf(startTown(), today), "sun"), { minutes: 0, confirmed: 0, entries: [], doubtful: [] }));
