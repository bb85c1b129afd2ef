import assert from "node:assert/strict";
import { test } from "node:test";
import { after, as, codesOf, now, town, townParticulars } from "../../test/town.ts";
import type { Actor } from "../access/actor.ts";
import { memoryAccessLog } from "../access/memory-access-log.ts";
import type { Command } from "../county.ts";
import type { Moment } from "../day.ts";
import { openCounty } from "./open-county.ts";

const look = (person: string, more = {}): Command => ({ type: "unmask-person", person, reason: "通知开会", ...more });
function opened({ register = town(), clock = () => now } = {}) {
  const log = memoryAccessLog();
  const county = openCounty({ register, particulars: townParticulars, clock, accessLog: log });
  return { log, county, sun: county.source(as("sun")) };
}

test("who may uncover somebody is told once, and that they looked and why is kept, apart from the ledger", async () => {
  const { county, log, sun } = opened();
  const before = await sun.view("person", { person: "wang" });
  assert.ok(before.view === "person" && before.person.phone === "199****0005" && before.may.includes("unmask-person"));
  const sent = await sun.send(look("wang"));
  assert.deepEqual(sent, { ok: true, seq: 2, changes: [], unmasked: { person: "wang", name: "王二", phone: "19900000005" } });
  assert.equal(county.register.seq, 2);
  assert.deepEqual((await log.list({})).looks, [
    { id: 1, at: now, actor: "sun", person: "wang", reason: "通知开会", fields: ["name", "phone"] },
  ]);
  const again = await sun.view("person", { person: "wang" });
  assert.ok(again.view === "person" && again.person.phone === "199****0005", "the next view is covered as before");
});

test("a dry run asks whether one may, tells nothing and keeps nothing", async () => {
  const { log, sun } = opened();
  const sent = await sun.send(look("wang"), { dryRun: true });
  assert.deepEqual(sent, { ok: true, seq: 2, changes: [] });
  assert.equal((await log.list({})).total, 0);
});

for (const [why, command, code, actor] of [
  ["without a reason", look("wang", { reason: undefined }), "reason-needed", as("sun")],
  ["to who has not the grant", look("wang"), "not-open-to-you", as("li")],
  ["to the public", look("wang"), "not-open-to-you", "public"],
  ["of somebody at home elsewhere", look("zhao"), "not-open-to-you", as("sun")],
  ["of somebody nobody knows, as of somebody elsewhere", look("ghost"), "not-open-to-you", as("sun")],
  ["of somebody there is not", look("ghost"), "unknown", as("head")],
  ["of oneself", look("sun"), "own-appointment", as("sun")],
] as [string, Command, string, Actor][])
  test(`nothing is uncovered ${why}, and no look is kept`, async () => {
    const { county, log } = opened();
    const sent = await county.source(actor).send(command);
    assert.deepEqual([codesOf(sent), (await log.list({})).total], [[code], 0]);
    assert.ok(!JSON.stringify(sent).includes("1990000"));
  });

test("of somebody erased, or of whom nothing personal is kept, nothing is uncovered", async () => {
  const erased = after(town(), { type: "erase-person", person: "wang", reason: "asked to" });
  assert.deepEqual(codesOf(await opened({ register: erased }).sun.send(look("wang"))), ["unknown"]);
  const county = openCounty({ register: town(), particulars: new Map(), clock: () => now });
  assert.deepEqual(codesOf(await county.source(as("sun")).send(look("wang"))), ["unknown"]);
});

test("a look that cannot be kept uncovers nothing", async () => {
  const log = { ...memoryAccessLog(), append: () => Promise.reject(new Error("disk full")) };
  const county = openCounty({ register: town(), particulars: townParticulars, clock: () => now, accessLog: log });
  await assert.rejects(county.source(as("sun")).send(look("wang")), /disk full/);
});

test("whoever was looked at is told who it was and why, whatever they may see besides", async () => {
  const { county, sun } = opened();
  await sun.send(look("chen"));
  const own = await county.source(as("chen")).view("person", { person: "chen" });
  assert.ok(own.view === "person");
  assert.deepEqual(own.looks, {
    total: 1,
    entries: [
      {
        id: 1,
        at: now,
        by: { name: "孙东" },
        person: { id: "chen" },
        reason: "通知开会",
        fields: [
          { id: "name", name: "姓名" },
          { id: "phone", name: "电话" },
        ],
      },
    ],
  });
  const others = await sun.view("person", { person: "chen" });
  assert.ok(others.view === "person" && others.looks === undefined, "nobody else is told there");
});

test("looks at a record that was merged into one's own are told with it", async () => {
  const log = memoryAccessLog();
  await log.append({ at: now, actor: "sun", person: "wang", reason: "联系", fields: ["name"] });
  const register = after(town(), { type: "merge-persons", keep: "chen", drop: "wang", reason: "one" });
  const county = openCounty({ register, particulars: townParticulars, clock: () => now, accessLog: log });
  const own = await county.source(as("wang")).view("person", { person: "chen" });
  assert.ok(own.view === "person" && own.looks?.total === 1);
});

test("looks older than the county keeps them are gone at the next look and at the next reading", async () => {
  let clock: Moment = now;
  const { log, county, sun } = opened({ clock: () => clock });
  await sun.send(look("wang"));
  clock = "2027-05-22T08:59:00+08:00";
  const view = () => county.source(as("head")).view("privacy", {});
  const kept = await view();
  assert.ok(kept.view === "privacy" && kept.looks.total === 1, "180 days later less a minute");
  clock = "2027-05-22T09:01:00+08:00";
  const gone = await view();
  assert.ok(gone.view === "privacy" && gone.looks.total === 0);
  await log.append({ at: now, actor: "sun", person: "wang", reason: "联系", fields: ["name"] });
  await sun.send(look("chen"));
  assert.deepEqual(
    (await log.list({})).looks.map(({ person }) => person),
    ["chen"],
  );
});
