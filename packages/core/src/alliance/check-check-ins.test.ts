import assert from "node:assert/strict";
import { test } from "node:test";
import { checkInProfile } from "../../test/check-in-town.ts";
import { townRecords } from "../../test/town.ts";
import { fold } from "../county.ts";
import type { Records } from "../organisation/records.ts";
import { asOf } from "../register/register.ts";
import { startLedger } from "../start-ledger.ts";
import { checkInOf, checkInsOf } from "./check-in.ts";
import { claimsOf } from "./claim.ts";
import { needsOf } from "./need.ts";

const start = (records: Partial<Records>) =>
  startLedger({ profile: checkInProfile, records: { ...townRecords, ...records }, from: "2022-01-01", now: "2026-11-23T09:00:00+08:00" });
const faultsOf = (records: Partial<Records>) => {
  const started = start(records);
  return started.ok ? [] : started.faults.map(({ code, path }) => `${code} ${path.join(".")}`);
};
const member = { id: "in-1", who: "wang", capacity: "member", community: "east", employer: "org-dept", from: "2024-01-01" } as const;
const need = { id: "n-1", community: "east", list: "need", title: "夜间巡逻", seats: 2, from: "2024-01-01" } as const;
const claim = { id: "k-1", need: "n-1", who: "wang", from: "2024-02-01" } as const;

test("check-ins, lists and claims come in with the records, those that are over with how they ended", () => {
  const started = start({
    checkIns: [member, { ...member, id: "in-0", from: "2022-01-01", to: "2023-01-01", ended: "moved" }],
    needs: [need],
    claims: [{ ...claim, settled: { how: "done", on: "2024-03-01" } }],
  });
  assert.ok(started.ok);
  const state = asOf(fold(started.entries), "2026-11-23");
  assert.deepEqual(
    [...checkInsOf(state)].map(({ id }) => id),
    ["in-1"],
  );
  assert.equal(checkInOf(state, "in-0")?.ended, "moved");
  assert.deepEqual(
    needsOf(state).flatMap(({ id }) => claimsOf(state, id).map((one) => [one.who, one.state])),
    [["wang", "done"]],
  );
});

test("who is nobody, who is no organisation, and a place where nobody reports in are named by their place", () =>
  assert.deepEqual(
    faultsOf({
      checkIns: [
        { ...member, who: "ghost" },
        { id: "in-2", who: "wang", capacity: "body", community: "garden", from: "2024-01-01" },
        { id: "in-3", who: "chen", capacity: "hero", community: "east", from: "2024-01-01" },
      ],
    }),
    [
      "unknown-reference checkIns.0.who",
      "unknown-reference checkIns.1.who",
      "wrong-kind checkIns.1.community",
      "not-one-of checkIns.2.capacity",
    ],
  ));

test("an employer that is missing or too many, one capacity twice at a time, and an end before the start", () =>
  assert.deepEqual(
    faultsOf({
      checkIns: [
        member,
        { ...member, id: "in-2", from: "2025-01-01" },
        { id: "in-3", who: "chen", capacity: "member", community: "east", from: "2024-01-01" },
        { id: "in-4", who: "chen", capacity: "volunteer", community: "east", employer: "org-dept", from: "2024-01-01", to: "2023-01-01" },
      ],
    }),
    ["double-holding checkIns.1.from", "missing checkIns.2.employer", "period-reversed checkIns.3.to", "not-one-of checkIns.3.employer"],
  ));

test("nobody claims what is on no list that day, where they did not report in, nor more than there is room for", () =>
  assert.deepEqual(
    faultsOf({
      checkIns: [member],
      needs: [need],
      claims: [
        { ...claim, heads: 3 },
        { ...claim, id: "k-2", from: "2023-12-31" },
        { ...claim, id: "k-3", who: "chen" },
        { ...claim, id: "k-4", need: "n-9" },
      ],
    }),
    [
      "out-of-bounds claims.0.heads",
      "outside-period claims.1.from",
      "unknown-reference claims.1.who",
      "out-of-bounds claims.1.heads",
      "unknown-reference claims.2.who",
      "out-of-bounds claims.2.heads",
      "unknown-reference claims.3.need",
    ],
  ));

test("two records do not share an id", () =>
  assert.deepEqual(faultsOf({ checkIns: [member, { ...member, community: "west" }] }), ["duplicate-id checkIns.1.id"]));
