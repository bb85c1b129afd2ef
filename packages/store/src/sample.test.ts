import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLedger, type HierarchyView, type PeopleView } from "@jinlin/core";
import { sample } from "@jinlin/jiaocheng";
import { createHandler } from "./handler.ts";
import type { LedgerStore } from "./ledger-store.ts";
import { openDataFolder } from "./pglite.ts";
import { openStoredCounty, type StoredCounty } from "./stored-county.ts";
import { get, post, whoAsks } from "./testing/requests.ts";
import { particularsOf } from "./testing/small-county.ts";

const { profile, records, from, particulars, signIns } = sample();
const folder = mkdtempSync(join(tmpdir(), "jinlin-store-"));
let store: LedgerStore;
let county: StoredCounty;
let openedIn: number;

before(async () => {
  const started = startLedger({ profile, records, from, now: "2026-07-01T00:00:00.000Z" });
  assert.ok(started.ok);
  const marked = particulars.map(({ person }) => ({ ...particularsOf(person), phone: `PHONE-${person}-` }));
  const seed = async (store: LedgerStore) => void (await store.append(started.entries, marked));
  await (await openDataFolder(folder, { seed })).close();
  const start = performance.now();
  store = await openDataFolder(folder);
  county = await openStoredCounty({ store, county: profile.county, clock: () => "2026-03-01T02:00:00.000Z" });
  openedIn = performance.now() - start;
});
after(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

test("a district is open again in less than three seconds", (t) => {
  t.diagnostic(`${Math.round(openedIn)} ms`);
  assert.equal(county.register.seq, 2);
  assert.ok(openedIn < 3000, `${openedIn} ms`);
});

/** What a viewer is told by every view, of a good part of the district's units. */
async function allToldTo(person: string | undefined): Promise<string> {
  const handle = createHandler({ county, authenticate: whoAsks });
  const read = async (path: string) => (await handle(get(path, person))).text();
  const trees = await Promise.all(profile.slices.map(({ id }) => read(`/views/hierarchy?slice=${id}`)));
  const units = trees
    .flatMap((tree) => (JSON.parse(tree) as HierarchyView).rows.map(({ id }) => id))
    .filter((_, index) => index % 12 === 0);
  const rest = [
    "/views/session",
    "/views/findings",
    "/views/people?text=&limit=100",
    "/views/people?text=p-0&limit=100",
    ...units.map((id) => `/views/unit?unit=${id}`),
  ];
  return [...trees, ...(await Promise.all(rest.map(read)))].join("\n");
}

const marksIn = (told: string, mark: RegExp) => [...new Set([...told.matchAll(mark)].map(([, person]) => person!))];
const name = /"([a-z0-9-]+)@NAME"/g;
const phone = /"PHONE-([a-z0-9-]+)-"/g;

test("of 5,632 people the public is told no name in full, no phone and no id", async () => {
  const told = await allToldTo(undefined);
  assert.deepEqual(marksIn(told, name), []);
  assert.deepEqual(marksIn(told, phone), []);
  assert.ok(!particulars.some(({ person }) => told.includes(`"${person}"`)));
  assert.ok(told.includes('"state":"held"'));
});

for (const { person, post, label } of signIns)
  test(`${label.en} is told of consent and membership of nobody`, async () => {
    const told = await allToldTo(person);
    assert.ok(!/NOTICE|consent|membership/.test(told));
    assert.ok(marksIn(told, name).includes(person), post);
  });

test("the head of one responsibility area is told no phone but their own", async () => {
  const { person } = signIns.at(-1)!;
  assert.deepEqual(
    marksIn(await allToldTo(person), phone).filter((one) => one !== person),
    [],
  );
});

test("a secretary finds somebody, puts them in charge, and it is there when the folder is opened again", async () => {
  const { person: secretary, post: held } = signIns[3]!;
  const handle = createHandler({ county, authenticate: whoAsks });
  const { people } = (await (await handle(get("/views/people?text=", secretary))).json()) as PeopleView;
  const chosen = people.find(({ id }) => id !== secretary)!;
  const tree = (await (await handle(get(`/views/hierarchy?slice=${profile.slices[0]!.id}`, secretary))).json()) as HierarchyView;
  const branch = held.slice(0, held.indexOf("/"));
  const grid = tree.rows.find(
    ({ parentId, post }) => parentId === branch && post !== undefined && post.holder?.name !== chosen.person.name,
  )!;
  const command = {
    type: "appoint-person",
    appointment: "a-test",
    post: grid.post!.id,
    person: chosen.id,
    from: "2026-03-01",
    readSeq: tree.seq,
  };
  assert.equal((await handle(post("/commands", command, secretary))).status, 200);

  await store.close();
  store = await openDataFolder(folder);
  county = await openStoredCounty({ store, county: profile.county, clock: () => "2026-03-01T02:00:00.000Z" });
  assert.equal(county.register.seq, 3);
  assert.ok(county.changesSince(2)[0]!.touched.includes(grid.id));
});
