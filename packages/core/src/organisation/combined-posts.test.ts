import assert from "node:assert/strict";
import { test } from "node:test";
import { after, as, now, today } from "../../test/town.ts";
import { seatsLedger, seatsProfile } from "../../test/seats-town.ts";
import { fold } from "../county.ts";
import type { Day } from "../day.ts";
import type { CombinedPosts } from "../profile/profile.ts";
import { checkProfile } from "../profile/check-profile.ts";
import { asOf } from "../register/register.ts";
import { makeView } from "../view/make-view.ts";
import type { TenureView } from "../view/organisation-views.ts";
import { combinedDays, combinedOn } from "./combined-posts.ts";
import type { AppointmentRecord } from "./records.ts";

const both = (zh: string, en: string) => ({ "zh-Hans": zh, en });
const sameUnit: CombinedPosts = { id: "one-shoulder", name: both("一肩挑", "combined"), posts: ["secretary", "member"], at: "same-unit" };
const sameArea: CombinedPosts = {
  id: "on-one-area",
  name: both("同片区", "on one area"),
  posts: ["secretary", "officer-lead"],
  at: "same-area",
};
const profile = {
  ...seatsProfile,
  postKinds: [
    ...seatsProfile.postKinds,
    { id: "officer-lead", name: both("片长", "area lead"), of: { record: "area", kinds: ["community", "compound"] } } as const,
  ],
  combinedPosts: [sameUnit, sameArea],
};
const stateOn = (day: Day, ...appointments: AppointmentRecord[]) => asOf(fold(seatsLedger(appointments, profile)), day);
const sunToo = (more: Partial<AppointmentRecord> = {}): AppointmentRecord => ({
  id: "m-sun",
  post: "east-cc/member",
  person: "sun",
  from: "2026-01-01",
  ...more,
});
const ids = (units: readonly { readonly id: string }[]) => units.map(({ id }) => id);

test("case 11: one person in both posts of a unit is combined, two people are not", () => {
  const one = combinedOn(stateOn(today, sunToo()), sameUnit);
  assert.deepEqual([ids(one.of), ids(one.members)], [["qx-wc", "east-cc"], ["east-cc"]]);
  assert.deepEqual(combinedOn(stateOn(today, sunToo({ person: "wang" })), sameUnit).members, []);
});

test("case 11: one person with a post in each of two units is not combined", () =>
  assert.deepEqual(combinedOn(stateOn(today, sunToo({ post: "qx-wc/member" })), sameUnit).members, []));

test("case 11: who acts in one of the posts, or is suspended from it, does not hold both", () => {
  assert.deepEqual(combinedOn(stateOn(today, sunToo({ mode: "acting" })), sameUnit).members, []);
  const register = fold(seatsLedger([sunToo()], profile));
  const suspended = after(register, { type: "suspend-appointment", appointment: "a-sun", from: today, reason: "核查" });
  assert.deepEqual(combinedOn(asOf(suspended, today), sameUnit).members, []);
  assert.deepEqual(ids(combinedOn(asOf(suspended, "2026-11-22"), sameUnit).members), ["east-cc"]);
});

test("posts of two units on one area are combined there, and not on another", () => {
  const onEast = combinedOn(stateOn(today, sunToo({ post: "east/officer-lead" })), sameArea);
  assert.deepEqual([ids(onEast.of), ids(onEast.members)], [["east", "garden"], ["east"]]);
  assert.deepEqual(combinedOn(stateOn(today, sunToo({ post: "west/officer-lead" })), sameArea).members, []);
});

test("case 11: for part of a period it counts with its days, of those of all units that have both posts", () => {
  const state = stateOn(today, sunToo({ from: "2026-01-11", to: "2026-01-31", ended: "resigned" }));
  assert.deepEqual(combinedDays(state, sameUnit, "2026-01-01", "2026-02-10"), { days: 20, of: 80 });
  assert.deepEqual(combinedDays(state, sameUnit, "2026-01-15", "2026-01-15"), { days: 0, of: 0 });
});

test("law: the days of a period are those of its two halves", () => {
  const state = stateOn(today, sunToo({ from: "2026-01-11", to: "2026-01-31", ended: "resigned" }));
  const whole = combinedDays(state, sameUnit, "2025-12-01", "2026-06-01");
  for (const middle of ["2026-01-11", "2026-01-20", "2026-01-31", "2026-03-01"] as const) {
    const parts = [combinedDays(state, sameUnit, "2025-12-01", middle), combinedDays(state, sameUnit, middle, "2026-06-01")];
    assert.deepEqual([parts[0]!.days + parts[1]!.days, parts[0]!.of + parts[1]!.of], [whole.days, whole.of], middle);
  }
});

test("the view tells the figure, its share of the days and the units behind it, and names as far as its reader may see", () => {
  const register = fold(seatsLedger([sunToo({ from: "2026-11-13" })], profile));
  const look = (person: string, query = {}) =>
    makeView("tenure", { lang: "en", ...query }, { register, particulars: new Map(), actor: as(person), now }) as TenureView;
  const [first] = look("head", { since: "2026-11-03" }).combined;
  assert.deepEqual(first, {
    id: "one-shoulder",
    name: "combined",
    value: 1,
    of: 2,
    share: 25,
    since: "2026-11-03",
    members: [{ id: "east-cc", name: "东社区大党委" }],
  });
  const view = look("head");
  for (const list of [view.vacant, view.endsSoon, view.carryOver, view.overdue, view.acting]) assert.equal(list.value, list.members.length);
  assert.equal(view.combined[0]!.since, "2026-01-01");
  assert.equal((look("chen") as { view: string }).view, "refused");
});

test("a preset names two kinds of post there are, and words for them", () => {
  const wrong = {
    ...profile,
    combinedPosts: [
      { ...sameUnit, posts: ["secretary", "king"] as const },
      { ...sameUnit, posts: ["member", "member"] as const },
    ],
  };
  assert.deepEqual(
    checkProfile(wrong).map(({ code, path }) => [code, path.join(".")]),
    [
      ["unknown-reference", "combinedPosts.0.posts.1"],
      ["not-one-of", "combinedPosts.1.posts.1"],
      ["duplicate-id", "combinedPosts.1.id"],
    ],
  );
  assert.deepEqual(checkProfile(profile), []);
});
