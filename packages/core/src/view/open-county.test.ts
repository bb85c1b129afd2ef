import assert from "node:assert/strict";
import { test } from "node:test";
import { appoint, as, now, today, town, townParticulars } from "../../test/town.ts";
import { decide, entryOf, fold, type Command, type CountyEntry } from "../county.ts";
import type { Moment } from "../day.ts";
import type { Particulars } from "../organisation/person.ts";
import { localSource, openCounty, type Kept } from "./open-county.ts";
import type { LiveChange } from "./source.ts";

const open = (keep?: (entry: CountyEntry, particulars: readonly Particulars[]) => Promise<Kept>, clock: () => Moment = () => now) =>
  openCounty({ register: town(), particulars: townParticulars, clock, ...(keep && { keep }) });

test("a vacant grid is found, somebody is put in charge, and the next look shows it", async () => {
  // #region thread
  const source = localSource({
    register: town(),
    particulars: townParticulars,
    actor: { person: "sun" },
    clock: () => "2026-11-23T09:00:00+08:00",
  });
  const findings = await source.view("findings", {});
  const sent = await source.send({
    type: "appoint-person",
    appointment: "a-1",
    post: "grid-2/officer",
    person: "wang",
    from: "2026-11-23",
  });
  const unit = await source.view("unit", { unit: "grid-2" });
  // #endregion thread
  assert.ok(findings.view === "findings" && findings.findings[2]!.members.some(({ id }) => id === "grid-2"));
  assert.deepEqual(sent.ok && sent.changes.map((change) => [change.type, "person" in change && change.person.name, change.day]), [
    ["appointment-started", "王二", today],
  ]);
  assert.ok(unit.view === "unit" && unit.posts[0]!.state === "held" && unit.posts[0]!.holder?.name === "王二");
});

test("a dry run tells what would happen and keeps nothing", async () => {
  const county = open();
  const sent = await county.source(as("head")).send(appoint("grid-1/officer", "wang"), { dryRun: true });
  assert.deepEqual(sent.ok && sent.changes.map((change) => [change.type, "person" in change && change.person.name]), [
    ["appointment-ended", "李一"],
    ["appointment-started", "王二"],
  ]);
  assert.equal(county.register.seq, 2);
});

test("a move is told as a change: what moves, what it leaves, what it goes under", async () => {
  const sent = await open()
    .source(as("head"))
    .send({ type: "move-unit", unit: "grid-3", under: "garden-branch", slice: "command", from: "2026-12-01" }, { dryRun: true });
  assert.deepEqual(sent.ok && sent.changes, [
    {
      type: "unit-moved",
      unit: { id: "grid-3", name: "第三网格" },
      leaves: { id: "yard", name: "西院" },
      under: { id: "garden-branch", name: "东园党支部" },
      day: "2026-12-01",
    },
  ]);
});

test("of two who decide on one post, having seen the same, one wins and the other is told", async () => {
  const source = open().source(as("head"));
  const [first, second] = await Promise.all([
    source.send(appoint("grid-2/officer", "wang", { readSeq: 2 })),
    source.send(appoint("grid-2/officer", "chen", { readSeq: 2 })),
  ]);
  assert.ok(first.ok);
  assert.deepEqual(second, { ok: false, refusals: [{ code: "changed-since", readSeq: 2, seq: 3 }] });
});

test("two who decide on different posts both pass", async () => {
  const source = open().source(as("head"));
  const sent = await Promise.all(["grid-2/officer", "grid-3/officer"].map((post) => source.send(appoint(post, "wang", { readSeq: 2 }))));
  assert.deepEqual(
    sent.map(({ ok }) => ok),
    [true, true],
  );
});

test("when another writer was first, its entries are believed and the command is decided anew", async () => {
  const elsewhere = open();
  const won: CountyEntry[] = [];
  await openCounty({
    register: town(),
    particulars: townParticulars,
    clock: () => now,
    keep: async (entry) => (won.push(entry), { kept: true }),
  })
    .source(as("head"))
    .send(appoint("grid-2/officer", "chen"));
  let tries = 0;
  const county = open(async () => (tries++ === 0 ? { kept: false, missed: won } : { kept: true }));
  const sent = await county.source(as("head")).send(appoint("grid-2/officer", "wang"));
  assert.deepEqual(sent.ok && sent.changes.map((change) => [change.type, "person" in change && change.person.name]), [
    ["appointment-ended", "陈明"],
    ["appointment-started", "王二"],
  ]);
  assert.equal(county.register.seq, 4);
  assert.equal(elsewhere.register.seq, 2);
});

test("an entry that could not be kept is not believed, and the next command goes on", async () => {
  let broken = true;
  const county = open(async () => {
    if (broken) throw new Error("disk full");
    return { kept: true };
  });
  await assert.rejects(county.source(as("head")).send(appoint("grid-2/officer", "wang")), /disk full/);
  assert.equal(county.register.seq, 2);
  broken = false;
  assert.ok((await county.source(as("head")).send(appoint("grid-2/officer", "wang"))).ok);
});

test("everybody who listens hears which posts and units an entry touched, no person, and nothing after they leave", async () => {
  const county = open();
  const heard: LiveChange[] = [];
  const leave = county.source("public").live((change) => heard.push(change));
  await county.source(as("head")).send(appoint("grid-2/officer", "wang", { appointment: "a-9" }));
  leave();
  await county.source(as("head")).send(appoint("grid-3/officer", "wang"));
  assert.deepEqual(heard, [{ seq: 3, touched: ["a-9", "grid-2/officer", "grid-2"] }]);
});

test("a clock set back does not turn the ledger round", async () => {
  let clock: Moment = now;
  const kept: CountyEntry[] = [];
  const county = open(
    async (entry) => (kept.push(entry), { kept: true }),
    () => clock,
  );
  await county.source(as("head")).send(appoint("grid-2/officer", "wang"));
  clock = "2026-11-23T08:00:00+08:00";
  await county.source(as("head")).send(appoint("grid-3/officer", "wang"));
  assert.deepEqual(
    kept.map(({ recordedAt }) => recordedAt),
    [now, now],
  );
  assert.equal(fold(kept, town()).seq, 4);
});

const enrol: Command = { type: "enrol-person", person: "p-9", home: "east", from: today };
const particulars: Particulars = { person: "p-9", name: "畲小满", consent: { basis: "enrolled-self", notice: "n-2", day: today } };
const found = async (county: ReturnType<typeof open>, text: string) => {
  const view = await county.source(as("head")).view("people", { text });
  return view.view === "people" ? view.people.map(({ id }) => id) : [];
};

test("a person's particulars are kept in one go with the entry, and are seen from then on", async () => {
  const kept: [readonly string[], readonly Particulars[]][] = [];
  const county = open(async (entry, personal) => (kept.push([entry.events.map(({ type }) => type), personal]), { kept: true }));
  assert.ok((await county.source(as("head")).send(enrol, { particulars, dryRun: true })).ok);
  assert.deepEqual(await found(county, "畲"), []);
  assert.ok((await county.source(as("head")).send(enrol, { particulars })).ok);
  assert.deepEqual(kept, [[["person-enrolled"], [particulars]]]);
  assert.deepEqual(await found(county, "畲"), ["p-9"]);
});

test("particulars of an entry that could not be kept are not seen", async () => {
  const county = open(async () => Promise.reject(new Error("disk full")));
  await assert.rejects(county.source(as("head")).send(enrol, { particulars }), /disk full/);
  assert.deepEqual(await found(county, "畲"), []);
});

test("enrolling again with other particulars keeps nothing and says so", async () => {
  const county = open();
  const source = county.source(as("head"));
  assert.ok((await source.send(enrol, { particulars })).ok);
  assert.ok((await source.send(enrol, { particulars: { ...particulars, consent: { ...particulars.consent } } })).ok);
  const other = await source.send(enrol, { particulars: { ...particulars, phone: "19900000099" } });
  assert.deepEqual(other, { ok: false, refusals: [{ code: "id-taken", id: "p-9" }] });
});

test("of people another writer enrolled the particulars come along with the entry that was missed", async () => {
  const decision = decide(town(), enrol, { actor: as("head"), now, particulars });
  assert.ok(decision.ok);
  const missed = [entryOf(town(), enrol, decision.events, { actor: as("head"), now })];
  let tries = 0;
  const county = open(async () => (tries++ === 0 ? { kept: false, missed, particulars: [particulars] } : { kept: true }));
  assert.ok((await county.source(as("head")).send(appoint("grid-2/officer", "wang"))).ok);
  assert.deepEqual(await found(county, "畲"), ["p-9"]);
});

const correct: Command = { type: "correct-person", person: "wang", reason: "a new phone" };
const wang = townParticulars.get("wang")!;

test("a new phone or a changed name replaces what is kept, and the ledger says only that it did", async () => {
  const kept: CountyEntry[] = [];
  const county = open(async (entry) => (kept.push(entry), { kept: true }));
  const source = county.source(as("head"));
  assert.ok((await source.send(correct, { particulars: { ...wang, name: "王贰", phone: "19900000099" } })).ok);
  assert.deepEqual(
    kept.map(({ events }) => events),
    [[{ type: "particulars-replaced", v: 1, subject: "wang", from: today }]],
  );
  assert.deepEqual([await found(county, "王贰"), await found(county, "王二")], [["wang"], []]);
  const again = await source.send(correct, { particulars: { ...wang, name: "王贰", phone: "19900000099" } });
  assert.deepEqual(again.ok ? [] : again.refusals.map(({ code }) => code), ["nothing-different"]);
  const taken = await source.send({ type: "withdraw-entry", entry: 3, reason: "no" });
  assert.deepEqual(taken.ok ? [] : taken.refusals.map(({ code }) => code), ["not-to-be-withdrawn"]);
});

test("home and particulars are corrected in one entry, or neither", async () => {
  const county = open();
  const source = county.source(as("head"));
  const particulars = { ...wang, name: "王贰" };
  const withdrawn = { ...particulars, consent: { ...wang.consent, withdrawn: today } };
  const refused = await source.send({ ...correct, home: "west" }, { particulars: withdrawn });
  assert.deepEqual(refused.ok ? [] : refused.refusals.map(({ code }) => code), ["consent-withdrawn"]);
  assert.deepEqual(await found(county, "王贰"), []);
  assert.ok((await source.send({ ...correct, home: "west" }, { particulars })).ok);
  const view = await source.view("person", { person: "wang" });
  assert.ok(view.view === "person");
  assert.deepEqual([view.person.name, view.home?.id, view.seq], ["王贰", "west", 3]);
});

test("whoever sees a phone covered and leaves it out does not take it out", async () => {
  const county = open();
  const { phone: _phone, ...named } = { ...wang, name: "王贰" };
  assert.ok((await county.source(as("sun")).send(correct, { particulars: named })).ok);
  const phoneOf = async () => {
    const view = await county.source(as("head")).view("person", { person: "wang" });
    return view.view === "person" && view.person.phone;
  };
  assert.equal(await phoneOf(), wang.phone);
  assert.ok((await county.source(as("head")).send(correct, { particulars: { ...named, name: "王二" } })).ok);
  assert.equal(await phoneOf(), undefined);
});
