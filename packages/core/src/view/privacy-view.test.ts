import assert from "node:assert/strict";
import { test } from "node:test";
import { after, as, now, town, townParticulars, townProfile, townRecords } from "../../test/town.ts";
import type { Actor } from "../access/actor.ts";
import type { Look } from "../access/look.ts";
import { fold } from "../county.ts";
import type { Grant } from "../profile/profile.ts";
import { safeParseProfile } from "../parse.ts";
import { startLedger } from "../start-ledger.ts";
import { makeView } from "./make-view.ts";
import type { Query } from "./view.ts";

const later = "2027-01-01T09:00:00+08:00";
const ask = (actor: Actor, { register = town(), at = now, query = {} as Query<"privacy">, looks = [] as Look[] }) =>
  makeView("privacy", query, { register, particulars: townParticulars, actor, now: at, looks: { total: 41, looks } });
function seen(actor: Actor, about: Parameters<typeof ask>[1]) {
  const view = ask(actor, about);
  assert.ok(view.view === "privacy", JSON.stringify(view));
  return view;
}
/** The town, where secretaries may see what is past its time in their part. */
const opened = (grant: Omit<Grant, "to">) => {
  const profile = { ...townProfile, grants: [...townProfile.grants, { to: ["secretary"], ...grant }] };
  const made = startLedger({ profile, records: townRecords, from: "2022-01-01", now: "2022-01-01T09:00:00+08:00" });
  assert.ok(made.ok);
  return fold(made.entries);
};
const looked = (id: number, actor: string, person: string): Look => ({ id, at: now, actor, person, reason: "REASON", fields: ["phone"] });

test("who is past their time is listed with the ground, since when and by when, and who may erase them", () => {
  const { due, withdrawn, may } = seen(as("head"), { at: later });
  assert.deepEqual(
    due.members.map(({ id }) => id),
    ["wang", "chen", "zhao"],
  );
  assert.deepEqual(due.members[0], {
    id: "wang",
    person: { id: "wang", name: "王二" },
    basis: "holds-post",
    since: "2022-01-01",
    why: "retention-over",
    due: "2026-12-31",
    may: ["erase-expired"],
  });
  assert.deepEqual([due.value, due.hidden, withdrawn.value, may], [3, 0, 0, ["erase-expired"]]);
});

test("on a day to come it is seen who will be, whom nobody erases yet", () => {
  const { due } = seen(as("head"), { query: { day: "2027-01-01" } });
  assert.deepEqual([due.value, due.members.flatMap(({ may }) => may)], [3, []]);
});

test("whom a viewer does not know is counted and not told, nor may be erased by them", () => {
  const { due, may } = seen(as("sun"), { register: opened({ views: ["privacy"] }), at: later });
  assert.deepEqual(
    [due.value, due.hidden, due.members.map(({ id, may }) => [id, may]), may],
    [
      3,
      1,
      [
        ["wang", []],
        ["chen", []],
      ],
      [],
    ],
  );
});

test("what one may erase is asked of each: only those within reach", () => {
  const register = opened({ over: "command", views: ["privacy", "people"], commands: ["erase-expired"], particulars: { name: "full" } });
  const { due, may } = seen(as("sun"), { register, at: later });
  assert.deepEqual([due.members.map(({ may }) => may.length), may], [[1, 1], ["erase-expired"]]);
});

test("who withdrew and holds a post still stands apart, without a day they are due", () => {
  const register = after(town(), { type: "withdraw-consent", person: "li", from: "2026-11-23" });
  const { withdrawn, due } = seen(as("head"), { register });
  assert.deepEqual(withdrawn.members, [
    { id: "li", person: { id: "li", name: "李一" }, basis: "holds-post", since: "2026-11-23", why: "consent-withdrawn", may: [] },
  ]);
  assert.equal(due.value, 0);
});

test("a look is told with who, whom and why to whoever sees both by name", () => {
  const { looks } = seen(as("head"), { looks: [looked(7, "sun", "zhao")] });
  assert.deepEqual(looks, {
    total: 41,
    entries: [
      {
        id: 7,
        at: now,
        by: { id: "sun", name: "孙东" },
        person: { id: "zhao", name: "赵西" },
        reason: "REASON",
        fields: [{ id: "phone", name: "电话" }],
      },
    ],
  });
});

test("to whoever does not see one of them, the reason is not told", () => {
  const { looks } = seen(as("sun"), {
    register: opened({ views: ["privacy"] }),
    looks: [looked(8, "head", "zhao"), looked(7, "head", "wang")],
  });
  assert.deepEqual(
    looks.entries.map(({ by, person, reason, reasonHidden }) => [by.name, person, reason, reasonHidden]),
    [
      ["何部长", {}, undefined, true],
      ["何部长", { id: "wang", name: "王二" }, "REASON", undefined],
    ],
  );
});

test("the page that follows is named while there may be one", () => {
  const looks = [looked(9, "sun", "wang"), looked(8, "sun", "chen")];
  assert.equal(seen(as("head"), { looks, query: { limit: 2 } }).looks.next, 8);
  assert.equal(seen(as("head"), { looks, query: { limit: 3 } }).looks.next, undefined);
});

test("how long what is kept is told with every ground there is", () => {
  assert.deepEqual(seen(as("head"), { query: { lang: "en" } }).retention, {
    accessLogDays: 180,
    consent: [
      { basis: "enrolled-self", name: "enrolled themself" },
      { basis: "holds-post", name: "holds a post", days: 1825 },
      { basis: "serves-in-team", name: "serves in a team" },
    ],
  });
});

test("the view is shut to whom no grant opens it", () => {
  for (const actor of ["public", as("chen"), as("sun")] as Actor[]) assert.equal(ask(actor, {}).view, "refused");
});

test("a profile that lets people be uncovered and does not say how long looks are kept is refused", () => {
  const { retention: _, ...profile } = townProfile;
  const parsed = safeParseProfile(profile);
  assert.deepEqual(!parsed.ok && parsed.faults.map(({ code, path }) => [code, path.join(".")]), [["missing", "retention.accessLogDays"]]);
});
