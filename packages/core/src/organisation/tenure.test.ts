import assert from "node:assert/strict";
import { test } from "node:test";
import { seatsTown, seatsTownOn } from "../../test/seats-town.ts";
import { after, appoint, today, town, townOn } from "../../test/town.ts";
import { addDays, type Day } from "../day.ts";
import { asOf } from "../register/register.ts";
import type { AppointmentRecord } from "./records.ts";
import {
  actingTooLongOn,
  carriedOver,
  overdueElections,
  peopleServing,
  postHistory,
  termsEndingWithin,
  vacanciesOf,
  type Tenure,
} from "./tenure.ts";
import { postOf } from "./post.ts";

const deputy = (more: Partial<AppointmentRecord> = {}): AppointmentRecord => ({
  id: "a-wang",
  post: "east-cc/deputy",
  person: "wang",
  from: "2022-01-01",
  ...more,
});
const ids = (tenures: readonly Tenure[]) => tenures.map(({ post }) => post.id);

test("what is vacant is told with the day the last holder left; a seat of several counts as soon as one is free", () => {
  const state = seatsTownOn(today, deputy({ to: "2026-05-01", ended: "resigned" }));
  const vacant = vacanciesOf(state);
  assert.equal(vacant.find(({ post }) => post.id === "east-cc/deputy")?.since, "2026-05-01");
  const one = asOf(after(seatsTown(), appoint("east-cc/member", "wang")), today);
  assert.ok(ids(vacanciesOf(one)).includes("east-cc/member"));
  const two = asOf(after(after(seatsTown(), appoint("east-cc/member", "wang")), appoint("east-cc/member", "chen")), today);
  assert.ok(!ids(vacanciesOf(two)).includes("east-cc/member"));
});

test("case 16: a post kept for somebody suspended is not vacant, with or without somebody who acts", () => {
  const suspended = after(town(), { type: "suspend-appointment", appointment: "a-li", from: today, reason: "核查" });
  const acting = after(suspended, appoint("grid-1/officer", "wang", { mode: "acting" }));
  for (const register of [suspended, acting]) assert.ok(!ids(vacanciesOf(asOf(register, today))).includes("grid-1/officer"));
  const { taken, people } = peopleServing(asOf(acting, today));
  assert.deepEqual([taken, people], [5, 6]);
});

for (const [days, found] of [
  [39, false],
  [40, true],
] as const)
  test(`a term that ends in 40 days ${found ? "is" : "is not"} among those that end within ${days}`, () => {
    const state = townOn(today, deputy({ termEnd: "2027-01-02" }));
    assert.equal(ids(termsEndingWithin(state, days)).length === 1, found);
  });

test("whoever leaves before the term is over, or is past it, is not among those whose term ends", () => {
  assert.deepEqual(ids(termsEndingWithin(townOn(today, deputy({ termEnd: "2027-01-02", to: "2026-12-01" })), 100)), []);
  assert.deepEqual(ids(termsEndingWithin(townOn(today, deputy({ termEnd: today })), 100)), []);
});

for (const [day, carried, overdue] of [
  ["2024-12-31", 0, 0],
  ["2025-01-01", 1, 0],
  ["2026-01-01", 1, 0],
  ["2026-01-02", 1, 1],
] as [Day, number, number][])
  test(`case 5: on ${day} a term that ended with 2024 is ${overdue ? "overdue" : carried ? "carried over" : "running"}`, () => {
    const state = townOn(day, deputy({ termEnd: "2025-01-01" }));
    assert.deepEqual([carriedOver(state).length, overdueElections(state).length], [carried, overdue]);
    assert.equal(overdueElections(state, 30).length, day > "2025-01-31" ? 1 : 0);
  });

test("case 12: acting too long counts from the first who acted, one after another, and not across a gap", () => {
  const from = addDays(today, -200);
  const first = deputy({ from, to: "2026-10-01", mode: "acting", ended: "handed-over" });
  const second = deputy({ id: "a-chen", person: "chen", from: "2026-10-01", mode: "acting" });
  const found = actingTooLongOn(townOn(today, first, second));
  assert.deepEqual(
    found.map(({ held, since }) => [held?.person, since]),
    [["chen", from]],
  );
  assert.deepEqual(actingTooLongOn(townOn(today, first, { ...second, from: "2026-10-02" })), []);
  assert.equal(actingTooLongOn(townOn(today, second), 52).length, 1);
  assert.equal(actingTooLongOn(townOn(today, second), 53).length, 0);
});

test("case 9: the history of a post has two stints of one who came back, and the gap between", () => {
  const state = townOn(
    today,
    deputy({ id: "one", from: "2022-06-01", to: "2023-01-01", ended: "resigned" }),
    deputy({ id: "two", from: "2024-01-01", to: "2026-01-01", ended: "retired" }),
    deputy({ id: "three", person: "chen", from: "2027-01-01" }),
  );
  const { stints, gaps } = postHistory(state, postOf(state, "east-cc/deputy")!);
  assert.deepEqual(
    [stints.map(({ subject }) => subject), gaps],
    [
      ["one", "two", "three"],
      [{ from: "2022-01-01", to: "2022-06-01" }, { from: "2023-01-01", to: "2024-01-01" }, { from: "2026-01-01" }],
    ],
  );
  const later = { ...state, day: "2027-06-01" as const };
  assert.deepEqual(postHistory(later, postOf(later, "east-cc/deputy")!).gaps.at(-1), { from: "2026-01-01", to: "2027-01-01" });
});

test("case 10: one person in two posts, one of them ex officio, is one person in two seats", () => {
  const linked = after(seatsTown(), { type: "link-post", post: "qx-wc/member", follows: "east-cc/secretary", from: today });
  const before = peopleServing(seatsTownOn());
  const now = peopleServing(asOf(linked, today));
  assert.deepEqual([now.taken - before.taken, now.people - before.people], [1, 0]);
});
