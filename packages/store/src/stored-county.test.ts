import assert from "node:assert/strict";
import { test } from "node:test";
import type { CountyEntry, Day, LiveChange, Moment } from "@jinlin/core";
import { memoryStore } from "./memory-store.ts";
import { EntryError, openStoredCounty } from "./stored-county.ts";
import { collect } from "./testing/collect.ts";
import { openSmallCounty } from "./testing/open-small-county.ts";
import { appoint, enrol, entries, now, particularsOf, profile } from "./testing/small-county.ts";

const mayor = { person: "mayor" };
const reopen = (store: Parameters<typeof openSmallCounty>[0] & {}) => openStoredCounty({ store, county: profile.county, clock: () => now });

test("a command is kept before it is acknowledged, and is there when the county is opened again", async () => {
  const { store, county } = await openSmallCounty();
  const sent = await county.source(mayor).send(appoint("dora", "grid-a2"));
  assert.equal(sent.ok && sent.seq, 5);
  const again = await reopen(store);
  const view = await again.source(mayor).view("unit", { unit: "grid-a2" });
  assert.ok(view.view === "unit");
  assert.equal(view.posts[0]!.holder?.name, "dora@NAME");
});

test("a command that the store cannot keep is not believed", async () => {
  const { store } = await openSmallCounty();
  const full = { ...store, append: () => Promise.reject(new Error("disk full")) };
  const county = await reopen(full);
  await assert.rejects(county.source(mayor).send(appoint("dora", "grid-a2")), /disk full/);
  assert.equal(county.register.seq, 4);
  const view = await county.source(mayor).view("unit", { unit: "grid-a2" });
  assert.equal(view.view === "unit" && view.posts[0]!.state, "vacant");
});

test("two counties over one store: the second hears what it missed and decides again", async () => {
  const { store, county: first } = await openSmallCounty();
  const second = await reopen(store);
  const heard: LiveChange[] = [];
  second.live((change) => heard.push(change));
  const sent = await Promise.all([
    first.source(mayor).send(appoint("dora", "grid-a2")),
    second.source(mayor).send(appoint("bert", "grid-b1")),
  ]);
  assert.deepEqual(sent.map((one) => one.ok && one.seq).toSorted(), [5, 6]);
  assert.deepEqual(
    heard.map(({ seq }) => seq),
    [5, 6],
  );
  assert.equal((await collect(store.entries(profile.county))).length, 6);
});

test("two counties over one store: on the same record one wins and the other is told", async () => {
  const { store, county: first } = await openSmallCounty();
  const second = await reopen(store);
  const sent = await Promise.all([
    first.source(mayor).send(appoint("dora", "grid-a2", { readSeq: 4 })),
    second.source(mayor).send(appoint("anna", "grid-a2", { readSeq: 4 })),
  ]);
  assert.deepEqual(sent.map(({ ok }) => ok).toSorted(), [false, true]);
  const refused = sent.find(({ ok }) => !ok)!;
  assert.deepEqual(refused, { ok: false, refusals: [{ code: "changed-since", readSeq: 4, seq: 5 }] });
});

test("whoever was away gets the changes since, from before and after the county was opened", async () => {
  const { county } = await openSmallCounty();
  await county.source(mayor).send(appoint("dora", "grid-a2"));
  assert.deepEqual(
    county.changesSince(2).map(({ seq }) => seq),
    [3, 4, 5],
  );
  assert.ok(county.changesSince(4)[0]!.touched.includes("grid-a2"));
  assert.deepEqual(county.changesSince(5), []);
  assert.deepEqual(county.changesSince(99), []);
});

test("erasing somebody takes them out of every view at once, and for good", async () => {
  const { store, county } = await openSmallCounty();
  const namesIn = async (opened: typeof county) => {
    const view = await opened.source(mayor).view("people", { text: "" });
    return view.view === "people" ? view.people.map(({ id }) => id) : [];
  };
  assert.ok((await namesIn(county)).includes("dora"));
  const erase = { type: "erase-person", person: "dora", reason: "asked to" } as const;
  const beside = await reopen(store);
  assert.ok((await county.source(mayor).send(erase)).ok);
  assert.equal((await county.source(mayor).send(erase)).ok && county.register.seq, 5);
  assert.ok((await beside.source(mayor).send(appoint("anna", "grid-a2"))).ok);
  assert.ok(!(await namesIn(beside)).includes("dora"));
  assert.ok(!(await namesIn(county)).includes("dora"));
  assert.ok(!(await namesIn(await reopen(store))).includes("dora"));
  assert.deepEqual(await collect(store.erasures(profile.county)), [{ person: "dora", at: now }]);
});

test("a store without a ledger of the county is a caller's mistake", async () => {
  await assert.rejects(reopen(memoryStore()), (error) => error instanceof RangeError && error.message.includes('"fixture"'));
});

test("an entry in another format, or of another shape, is refused with its number and what is wrong", async () => {
  const store = memoryStore();
  await store.append([entries[0], { ...entries[1]!, format: "jinlin-entry/9", events: [{}] } as unknown as CountyEntry]);
  await assert.rejects(reopen(store), (error) => {
    assert.ok(error instanceof EntryError);
    assert.equal(error.seq, 2);
    assert.deepEqual(
      error.faults.map(({ path }) => path.join(".")),
      ["format", "events.0.type", "events.0.v", "events.0.subject"],
    );
    return true;
  });
});

test("somebody enrolled is kept with what is personal in one go, also for whoever opens the county next or writes beside", async () => {
  const { store, county } = await openSmallCounty();
  const beside = await reopen(store);
  const found = async (opened: typeof county) => {
    const view = await opened.source(mayor).view("people", { text: "fred" });
    return view.view === "people" ? view.people.map(({ person }) => person.name) : [];
  };
  assert.ok((await county.source(mayor).send(enrol("fred"), { particulars: particularsOf("fred") })).ok);
  assert.doesNotMatch(JSON.stringify(await collect(store.entries(profile.county, 4))), /NAME|NOTICE|13800/);
  assert.ok((await beside.source(mayor).send(appoint("dora", "grid-a2"))).ok);
  for (const opened of [county, beside, await reopen(store)]) assert.deepEqual(await found(opened), ["fred@NAME"]);
});

test("a copy of what was erased, put back beside the ledger, is erased again when the county is opened", async () => {
  const { store, county } = await openSmallCounty();
  await county.source(mayor).send({ type: "erase-person", person: "dora", reason: "asked to" });
  const older = memoryStore();
  const [first, ...others] = await collect(store.entries(profile.county));
  await older.append([first!, ...others], [particularsOf("dora")]);
  const again = await reopen(older);
  const view = await again.source(mayor).view("people", { text: "dora" });
  assert.equal(view.view === "people" && view.total, 0);
  assert.deepEqual(await collect(older.particulars(profile.county)), []);
});

test("case 17: who was erased holds the post still, by no name, and is appointed to no other", async () => {
  const { county } = await openSmallCounty();
  await county.source(mayor).send({ type: "erase-person", person: "cara", reason: "asked to" });
  const view = await county.source(mayor).view("unit", { unit: "grid-a1" });
  assert.ok(view.view === "unit");
  assert.deepEqual([view.posts[0]!.state, view.posts[0]!.holder], ["held", {}]);
  const sent = await county.source(mayor).send(appoint("cara", "grid-a2"));
  assert.deepEqual(sent, { ok: false, refusals: [{ code: "unknown", kind: "person", id: "cara" }] });
});

test("who looked at whom is there when the county is opened again, and gone once its time is over", async () => {
  const { store, county } = await openSmallCounty();
  const look = { type: "unmask-person", person: "cara", reason: "联系" } as const;
  const sent = await county.source({ person: "anna" }).send(look);
  assert.deepEqual(sent.ok && sent.unmasked?.name, "cara@NAME");
  const own = async (clock: Moment) => {
    const again = await openStoredCounty({ store, county: profile.county, clock: () => clock });
    const view = await again.source({ person: "cara" }).view("person", { person: "cara" });
    assert.ok(view.view === "person");
    return view.looks!.entries.map(({ by, reason }) => [by.name, reason]);
  };
  assert.deepEqual(await own(now), [["anna@NAME", "联系"]]);
  await openStoredCounty({ store, county: profile.county, clock: () => "2026-04-01T00:00:00.000Z" });
  assert.equal((await store.accessLog(profile.county).list({})).total, 0, "opening it is enough");
});

test("what is past its time is erased from the store with its entry", async () => {
  const { store, county } = await openSmallCounty();
  const view = await county.source(mayor).view("privacy", { day: now.slice(0, 10) as Day });
  assert.ok(view.view === "privacy");
  const due = view.due.members.map(({ id }) => id);
  assert.deepEqual(due, ["dora"]);
  assert.ok((await county.source(mayor).send({ type: "erase-expired", persons: due, reason: "到期" })).ok);
  assert.deepEqual(await collect(store.particulars(profile.county, due)), []);
  assert.deepEqual(await collect(store.erasures(profile.county)), [{ person: "dora", at: now }]);
});
