import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { LedgerStore } from "./ledger-store.ts";
import { openDataFolder } from "./pglite.ts";
import { collect } from "./testing/collect.ts";
import { entries, particularsOf, people, profile } from "./testing/small-county.ts";
import { spawnWriter } from "./testing/spawn-writer.ts";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const numbersIn = (lines: readonly string[]) => lines.map(Number).filter((seq) => seq > 0);

// One folder for both tests, which saves the second a first start.
const parent = mkdtempSync(join(tmpdir(), "jinlin-store-"));
const folder = join(parent, "data");
after(() => rmSync(parent, { recursive: true }));

test("a first start killed at any instant leaves nothing or all, never a lock, and the next start is whole", async () => {
  // At random while PGlite makes its files, and around the seeding, the closing and the renaming.
  const kills: readonly (readonly [after: string, milliseconds: number])[] = [
    ["opening", Math.random() * 1500],
    ["seeding", Math.random() * 5],
    ["seeded", Math.random() * 30],
  ];
  for (const [line, milliseconds] of kills) {
    const writer = spawnWriter(folder);
    await writer.told((told) => told === line);
    await pause(milliseconds);
    const told = await writer.kill();
    assert.ok(existsSync(join(folder, "pg")) || !told.includes("open"), `killed ${milliseconds} ms after ${line}`);
  }
  const seed = async (store: LedgerStore) => void (await store.append(entries, people.map(particularsOf)));
  const store = await openDataFolder(folder, { seed });
  const kept = await collect(store.entries(profile.county));
  assert.deepEqual(kept.slice(0, 4), entries);
  assert.equal((await collect(store.particulars(profile.county))).length, people.length);
  assert.ok(!existsSync(join(folder, "pg.partial")));
  await store.close();
});

test("every acknowledged entry survives kill -9, time after time, and numbers go on without a gap", async () => {
  let acknowledged = 4;
  for (const burst of [1, 40, 120]) {
    const writer = spawnWriter(folder);
    await writer.told((line) => Number(line) >= acknowledged + burst);
    await pause(Math.random() * 20);
    acknowledged = Math.max(...numbersIn(await writer.kill()));
  }
  const store = await openDataFolder(folder);
  const seqs = (await collect(store.entries(profile.county))).map(({ seq }) => seq);
  await store.close();
  assert.deepEqual(
    seqs,
    seqs.map((_, index) => index + 1),
  );
  // The last may have been kept and killed before it was told.
  assert.ok(seqs.length === acknowledged || seqs.length === acknowledged + 1, `${acknowledged} acknowledged, ${seqs.length} kept`);
});
