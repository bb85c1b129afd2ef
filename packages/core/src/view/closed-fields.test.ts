// What is shut in every view unless a grant opens it: reasons, past holders, how many members.
import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, as, ledger, now, today, townParticulars, townProfile } from "../../test/town.ts";
import type { Actor } from "../access/actor.ts";
import { fold } from "../county.ts";
import type { Field, Grant } from "../profile/profile.ts";
import { profileAdopted } from "../register/adopt-profile.ts";
import type { Register } from "../register/register.ts";
import { makeView } from "./make-view.ts";
import type { Query, Views } from "./view.ts";

/** The town with one field more or less for its officers, each over the own grid. */
function opening(fields: readonly Field[], more: Partial<Grant> = {}): Register {
  const grants = townProfile.grants.map((grant): Grant =>
    grant.to.includes("officer") && grant.over !== undefined
      ? { ...grant, particulars: { name: "full" }, fields, ...more }
      : { ...grant, fields: [] },
  );
  const [adopted, imported] = ledger();
  const open = fold([{ ...adopted!, events: [profileAdopted({ ...townProfile, grants }, "2022-01-01")] }, imported!]);
  const left = after(open, { ...appoint("grid-1/officer", "wang", { from: "2025-01-01", reason: "群众推荐", appointment: "a-wang" }) });
  return after(left, appoint("grid-1/officer", "li", { from: today, reason: "轮岗", appointment: "a-back" }));
}
const look = <Name extends keyof Views>(register: Register, name: Name, query: Query<Name>, actor: Actor = as("li")) => {
  const view = makeView(name, query, { register, particulars: townParticulars, actor, now });
  assert.ok(view.view === name);
  return view;
};
const stints = (register: Register, actor?: Actor) =>
  look(register, "unit", { unit: "grid-1" }, actor).posts[0]!.stints.map(({ holder, ended }) => [holder.name, ended]);
const reasons = (register: Register) => look(register, "history", { unit: "grid-1" }).entries.map(({ reason }) => reason);

test("without the field nobody who held a post before is told of, nor by going back in time", () => {
  const shut = opening([]);
  assert.deepEqual(stints(shut), [["李一", undefined]]);
  assert.deepEqual(stints(shut, "public"), [[undefined, undefined]]);
  const [then] = look(shut, "unit", { unit: "grid-1", day: "2026-01-01" }).posts;
  assert.deepEqual([then!.state, then!.holder], ["held", {}]);
  const told = look(shut, "compare", { otherDay: "2026-01-01", below: "grid-1" }).changes;
  assert.deepEqual(told.map((change) => "person" in change && change.person?.name).filter(Boolean), ["李一"]);
});

test("past holders opened show who held the post, and reasons why they left", () => {
  assert.deepEqual(stints(opening(["past-holders"])), [
    ["李一", undefined],
    ["王二", undefined],
    ["李一", undefined],
  ]);
  assert.deepEqual(stints(opening(["past-holders", "reasons"])), [
    ["李一", undefined],
    ["王二", "handed-over"],
    ["李一", "handed-over"],
  ]);
});

test("a reason is told where reasons are opened and everybody it is about is seen", () => {
  assert.deepEqual(reasons(opening(["past-holders"])).slice(0, 2), [undefined, undefined]);
  assert.deepEqual(reasons(opening(["past-holders", "reasons"])).slice(0, 2), ["轮岗", "群众推荐"]);
  assert.deepEqual(reasons(opening(["reasons"])).slice(0, 2), [undefined, undefined], "a past holder it is about is not seen");
});

test("what is opened of units of some kinds is shut of the others", () => {
  const branches = { units: { record: "organisation", kinds: ["branch"] } } as const;
  assert.deepEqual(stints(opening(["past-holders"], branches)), [["李一", undefined]]);
});
