import assert from "node:assert/strict";
import { test } from "node:test";
import { gridsProfile, gridsRecords, gridsTown } from "../../../test/grids-town.ts";
import { as, now, townParticulars } from "../../../test/town.ts";
import type { Actor } from "../../access/actor.ts";
import { fold } from "../../county.ts";
import type { FindingRule } from "../../profile/finding-rule.ts";
import type { Grant } from "../../profile/profile.ts";
import type { Register } from "../../register/register.ts";
import { startLedger } from "../../start-ledger.ts";
import { makeView } from "../make-view.ts";
import type { Query } from "../view.ts";
import type { LoadView } from "./grid-views.ts";

const view = (query: Query<"load"> = {}, actor: Actor = as("head"), register: Register = gridsTown()): LoadView => {
  const made = makeView("load", { lang: "en", ...query }, { register, particulars: townParticulars, actor, now });
  assert.ok(made.view === "load");
  return made;
};
const peopleOf = ({ people }: LoadView) => people.members.map(({ person, grids, households }) => [person.id, grids, households]);

test("whoever has most grids comes first, each person once, with the posts and communities they are spread over", () => {
  const made = view();
  assert.deepEqual(peopleOf(made), [
    ["wang", 2, 420],
    ["li", 1, 420],
  ]);
  const [wang] = made.people.members;
  assert.deepEqual(
    wang!.posts.map(({ id, unit, network }) => [id, unit.id, network]),
    [
      ["grid-1/net-officer/safety-net", "grid-1", "safety-net"],
      ["grid-2/net-officer/party-net", "grid-2", "party-net"],
    ],
  );
  assert.deepEqual(
    wang!.communities.map(({ id }) => id),
    ["east"],
  );
  assert.deepEqual([made.people.value, made.people.hidden, made.spread?.grids], [2, 0, { least: 1, median: 1.5, most: 2 }]);
});

test("of a part and of one network the load is that alone; grids that nobody serves there are counted", () => {
  const made = view({ below: "garden", network: "party-net" });
  assert.deepEqual(peopleOf(made), [["wang", 1, 0]]);
  assert.deepEqual([made.below?.id, made.network?.id, made.grids, made.without], ["garden", "party-net", 2, 1]);
});

test("what is not there is refused, and so is whoever may not see it", () => {
  const asking = { register: gridsTown(), particulars: townParticulars, now };
  const codes = (query: Query<"load">, actor: Actor = as("head")) => {
    const made = makeView("load", query, { ...asking, actor });
    return made.view === "refused" ? made.refusals.map(({ code }) => code) : [];
  };
  assert.deepEqual(codes({ below: "nowhere" }), ["unknown"]);
  assert.deepEqual(codes({ network: "nowhere" }), ["unknown"]);
  assert.deepEqual(codes({ below: "nowhere", network: "nowhere" }), ["unknown", "unknown"]);
  assert.deepEqual(codes({}, "public"), ["not-open-to-you"]);
});

const limited = (...limits: readonly (number | undefined)[]): Register => {
  const rules = limits.map((most, at): FindingRule => ({
    ...{ id: `load-${at}`, name: { "zh-Hans": "负荷", en: "Load" }, severity: "info", rule: "officer-overloaded" },
    ...(most !== undefined && { most }),
  }));
  const profile = { ...gridsProfile, findings: [...gridsProfile.findings, ...rules] };
  const started = startLedger({ profile, records: gridsRecords, from: "2022-01-01", now: "2022-01-01T09:00:00+08:00" });
  assert.ok(started.ok);
  return fold(started.entries);
};

test("how many have more grids than the county wants is told, hidden ones too, by the strictest of its rules", () => {
  assert.equal(view().limit, undefined);
  assert.deepEqual(view({}, as("head"), limited(1, 3)).limit, { grids: 1, over: 1 });
  assert.deepEqual(view({}, as("li"), limited(1)).limit, { grids: 1, over: 1 });
  assert.deepEqual(view({ network: "party-net" }, as("head"), limited(1)).limit, { grids: 1, over: 0 });
  assert.deepEqual(view({}, as("head"), limited(undefined)).limit, { grids: 4, over: 0 });
});

const opened = (...grants: readonly Grant[]): Register => {
  const records = {
    ...gridsRecords,
    appointments: [...gridsRecords.appointments!, { id: "n-9", post: "grid-3/net-officer/safety-net", person: "li", from: "2022-01-01" }],
  } as const;
  const profile = { ...gridsProfile, grants: [...gridsProfile.grants, ...grants] };
  const started = startLedger({ profile, records, from: "2022-01-01", now: "2022-01-01T09:00:00+08:00" });
  assert.ok(started.ok);
  return fold(started.entries);
};

test("no posts are told as one person's but those whose holder the viewer sees by name", () => {
  const made = view({}, as("sun"), opened());
  const li = made.people.members.find(({ person }) => person.id === "li")!;
  assert.deepEqual([li.posts.map(({ id }) => id), li.grids, li.partial], [["grid-1/officer"], 1, true]);
});

test("a name that is shortened is nobody's: only how many there are is told", () => {
  const made = view({}, as("li"), opened());
  assert.deepEqual(peopleOf(made), [["li", 2, 420]]);
  assert.deepEqual([made.people.value, made.people.hidden, made.spread?.grids.most], [2, 1, 2]);
});

test("the public is told neither how few they are, nor how few they answer for", () => {
  const made = view({}, "public", opened({ to: "public", views: ["load"] }));
  assert.deepEqual([made.people, made.spread], [{ value: { under: 5 }, hidden: { under: 5 }, members: [] }, undefined]);
});
