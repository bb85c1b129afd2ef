import assert from "node:assert/strict";
import { test } from "node:test";
import { seatsProfile } from "../../test/seats-town.ts";
import { today, townRecords } from "../../test/town.ts";
import { fold } from "../county.ts";
import { safeParseRecords } from "../parse.ts";
import { asOf } from "../register/register.ts";
import { startLedger } from "../start-ledger.ts";
import { holdersOf } from "./holding.ts";
import { postOf } from "./post.ts";
import type { AppointmentRecord, PostRecord } from "./records.ts";

const start = (posts: readonly PostRecord[], appointments: readonly AppointmentRecord[] = []) => {
  const records = { ...townRecords, posts, appointments: [...townRecords.appointments!, ...appointments] };
  return startLedger({ profile: seatsProfile, records, from: "2022-01-01", now: "2022-01-01T09:00:00+08:00" });
};
const faults = (posts: readonly PostRecord[], appointments: readonly AppointmentRecord[] = []) => {
  const started = start(posts, appointments);
  return started.ok ? [] : started.faults.map(({ code, path }) => [code, path.join(".")]);
};
const member = (id: string, person: string): AppointmentRecord => ({ id, post: "east-cc/member", person, from: "2023-01-01" });

test("posts come in with seats and names of their own, those they follow, and opened where a kind is not everywhere", () => {
  const posts: PostRecord[] = [
    { id: "east-cc/member", seats: 3, from: "2022-01-01" },
    { id: "east-cc/adviser", name: "法律顾问", from: "2023-01-01", to: "2027-01-01" },
    { id: "qx-wc/member", follows: [{ post: "east-cc/secretary", membership: "full" }, { post: "conference/convener" }] },
  ];
  assert.ok(safeParseRecords({ ...townRecords, posts }).ok);
  const started = start(posts, [member("m-1", "wang"), member("m-2", "chen"), member("m-3", "li")]);
  assert.ok(started.ok);
  const state = asOf(fold(started.entries), today);
  assert.deepEqual([postOf(state, "east-cc/member")?.seats, postOf(state, "east-cc/adviser")?.name], [3, "法律顾问"]);
  assert.deepEqual(postOf(state, "east-cc/adviser")?.period, { from: "2023-01-01", to: "2027-01-01" });
  assert.deepEqual(
    holdersOf(state, "qx-wc/member").map(({ person, follows }) => [person, follows]),
    [
      ["sun", "east-cc/secretary"],
      ["mayor", "conference/convener"],
    ],
  );
});

for (const [why, posts, expected] of [
  ["a post of a unit there is not", [{ id: "north-cc/member" }], ["unknown-reference", "posts.0.id"]],
  ["a post whose kind does not fit", [{ id: "grid-1/member" }], ["not-one-of", "posts.0.id"]],
  ["a post named twice", [{ id: "east-cc/member" }, { id: "east-cc/member" }], ["duplicate-id", "posts.1.id"]],
  ["a period turned round", [{ id: "east-cc/member", from: "2023-01-01", to: "2022-06-01" }], ["period-reversed", "posts.0.to"]],
  [
    "following a post there is not",
    [{ id: "qx-wc/member", follows: [{ post: "east-cc/king" }] }],
    ["not-one-of", "posts.0.follows.0.post"],
  ],
  ["following itself", [{ id: "qx-wc/member", follows: [{ post: "qx-wc/member" }] }], ["cycle", "posts.0.follows"]],
  [
    "more to follow than there are seats",
    [{ id: "qx-wc/member", seats: 1, follows: [{ post: "east-cc/secretary" }, { post: "east-cc/deputy" }] }],
    ["double-holding", "posts.0.follows"],
  ],
] as [string, PostRecord[], [string, string]][])
  test(`names ${why}`, () => assert.deepEqual(faults(posts)[0], expected));

test("whoever is appointed to a seat that is taken by what the post follows is named", () => {
  const follows: PostRecord = { id: "east-cc/member", seats: 2, follows: [{ post: "conference/convener" }] };
  assert.deepEqual(faults([follows], [member("m-1", "wang")]), []);
  assert.deepEqual(faults([follows], [member("m-1", "wang"), member("m-2", "chen")]), [["double-holding", "appointments.6.from"]]);
});
