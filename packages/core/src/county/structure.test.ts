import assert from "node:assert/strict";
import { test } from "node:test";
import { seatsProfile } from "../../test/seats-town.ts";
import { after, appoint, as, codesOf, now, today } from "../../test/town.ts";
import { twoStreets } from "../../test/two-streets.ts";
import { decide, fold, type Command } from "../county.ts";
import { exOfficioSeatsOf } from "../organisation/ex-officio.ts";
import { holdersOf } from "../organisation/holding.ts";
import { asOf, type Register } from "../register/register.ts";
import { startLedger } from "../start-ledger.ts";

const from = "2026-12-01";
const started = startLedger({ profile: seatsProfile, records: twoStreets, from: "2022-01-01", now: "2022-01-01T09:00:00+08:00" });
assert.ok(started.ok);
const town = (...commands: Command[]) => commands.reduce((register, command) => after(register, command), fold(started.entries));
const holders = (register: Register, post: string, day: typeof today | typeof from = from) =>
  holdersOf(asOf(register, day), post).map(({ person, follows }) => [person, follows]);
const link = (post: string, follows: string): Command => ({ type: "link-post", post, follows, from: today });
const merge = (unit: string, into: string): Command => ({ type: "merge-units", units: [unit], into, from });
const codes = (command: Command, register: Register, person = "head") => codesOf(decide(register, command, { actor: as(person), now }));

test("case 14: when a department is merged, whoever sat for it leaves the seat that day to the head of the heir, and the merger withdrawn gives it back", () => {
  const seated = town(
    appoint("lane-branch/secretary", "wang"),
    appoint("garden-branch/secretary", "chen"),
    link("qs-wc/member", "lane-branch/secretary"),
  );
  const merged = after(seated, merge("lane-branch", "garden-branch"));
  assert.deepEqual(holders(merged, "qs-wc/member", today), [["wang", "lane-branch/secretary"]]);
  assert.deepEqual(holders(merged, "qs-wc/member"), [["chen", "garden-branch/secretary"]]);
  const undone = after(merged, { type: "withdraw-entry", entry: merged.seq, reason: "批复撤回" });
  assert.deepEqual(holders(undone, "qs-wc/member"), [["wang", "lane-branch/secretary"]]);
});

test("a seat follows an heir that is new, and nothing where the heir has no such post", () => {
  const linked = town(
    link("qs-wc/member", "lane-branch/secretary"),
    { type: "open-post", post: "south-cc/adviser", from: today },
    link("qx-wc/member", "south-cc/adviser"),
  );
  const anew = after(linked, { type: "merge-units", units: ["lane-branch", "closing-branch"], into: "new-branch", name: "新支部", from });
  const filled = after(anew, appoint("new-branch/secretary", "wang", { from }));
  assert.deepEqual(holders(filled, "qs-wc/member"), [["wang", "new-branch/secretary"]]);
  // Nobody opened an adviser's post in the committee of the east.
  const left = after(linked, merge("south-cc", "east-cc"));
  assert.equal(
    asOf(left, from)
      .register.log.about("link", "south-cc/adviser")
      .some(({ to, seqTo }) => seqTo === undefined && to === undefined),
    false,
  );
});

test("a seat that followed a unit dissolved, or split without one that stays, follows nothing and can be filled", () => {
  const seated = town(appoint("lane-branch/secretary", "wang"), link("qs-wc/member", "lane-branch/secretary"));
  const dissolved = after(seated, { type: "dissolve-unit", unit: "lane-branch", under: "garden-branch", from });
  const parts = ["one", "two"].map((unit) => ({ unit, name: unit, takes: unit === "one" ? ["grid-4"] : [] }));
  const split = after(seated, { type: "split-unit", unit: "lane-branch", into: parts, from });
  const stays = after(seated, { type: "split-unit", unit: "lane-branch", into: [{ unit: "lane-branch", takes: [] }, parts[1]!], from });
  assert.deepEqual(
    [dissolved, split, stays].map((register) => holders(register, "qs-wc/member")),
    [[], [], [["wang", "lane-branch/secretary"]]],
  );
  assert.deepEqual(exOfficioSeatsOf(asOf(split, from), "wang"), []);
});

test("a seat that the heir's post follows itself does not follow it: nobody sits in a ring", () => {
  const ring = town(link("south-cc/member", "lane-branch/secretary"), link("garden-branch/secretary", "south-cc/member"));
  assert.deepEqual(holders(after(ring, merge("lane-branch", "garden-branch")), "south-cc/member"), []);
  const own = town(link("garden-branch/secretary", "lane-branch/secretary"));
  assert.deepEqual(holders(after(own, merge("lane-branch", "garden-branch")), "garden-branch/secretary"), []);
});

test("nobody gets a seat, or leaves one, by a merger of their own making", () => {
  // 何部长 heads the department, and would sit for the other when it goes into his.
  const other: Command = {
    type: "register-organisation",
    unit: "other-dept",
    form: "department",
    name: "宣传部",
    areas: ["qq"],
    from: today,
  };
  const seat = town(other, link("qs-wc/member", "other-dept/head"));
  assert.deepEqual(codes(merge("other-dept", "org-dept"), seat), ["own-appointment"]);
  assert.deepEqual(codes(merge("other-dept", "org-dept"), town(other)), []);
});

test("nobody leaves a seat held ex officio by a merger of their own making", () => {
  const posts = [{ id: "south-cc/member", follows: [{ post: "org-dept/head" }], from: "2022-01-01" }] as const;
  const sitting = startLedger({
    profile: seatsProfile,
    records: { ...twoStreets, posts },
    from: "2022-01-01",
    now: "2022-01-01T09:00:00+08:00",
  });
  assert.ok(sitting.ok);
  assert.deepEqual(codes(merge("south-cc", "east-cc"), fold(sitting.entries)), ["own-appointment"]);
});

test("who leads one community merges no other's into it, nor what lies under others into one of theirs", () => {
  const register = town();
  for (const [unit, into] of [
    ["south-cc", "east-cc"],
    ["lane-branch", "garden-branch"],
    ["west", "east"],
    ["east-cc", "qx-wc"],
  ] as const)
    assert.deepEqual(codes(merge(unit, into), register, "sun"), ["not-open-to-you"], unit);
  const draft = { type: "publish-draft", draft: "d" } as const;
  const saved = after(register, { type: "save-draft", draft: "d", name: "合并", from, commands: [merge("south-cc", "east-cc") as never] });
  assert.deepEqual(codes(draft, saved, "sun"), ["not-open-to-you"]);
});
