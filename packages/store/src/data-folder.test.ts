import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { clearDataFolder, DataFolderError, openDataFolder, type DataFolderProblem } from "./pglite.ts";
import { pgliteDatabase, postgresVersion } from "./pglite-database.ts";
import { collect } from "./testing/collect.ts";
import { entries, particularsOf, people, profile } from "./testing/small-county.ts";
import { spawnWriter } from "./testing/spawn-writer.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

// One first start for all: it takes three seconds. Tests copy it.
const made = join(mkdtempSync(join(tmpdir(), "jinlin-store-")), "some", "data");
before(async () => {
  const store = await openDataFolder(made, {
    seed: async (store) => {
      await store.append(entries, people.map(particularsOf));
    },
  });
  await store.close();
});
after(() => rmSync(join(made, "..", ".."), { recursive: true, force: true }));

const problemOf = async (folder: string): Promise<DataFolderProblem | undefined> => {
  try {
    await (await openDataFolder(folder)).close();
    return undefined;
  } catch (error) {
    assert.ok(error instanceof DataFolderError, String(error));
    return error.problem;
  }
};
const copied = (folder: string) => {
  cpSync(made, folder, { recursive: true });
  return folder;
};

test("a first start makes the folder, its owner's alone, with the seed in it", async () => {
  assert.deepEqual(readdirSync(made).toSorted(), ["lock", "pg"]);
  assert.equal(statSync(made).mode & 0o077, 0);
  assert.equal(Number(readFileSync(join(made, "pg", "PG_VERSION"), "utf8")), postgresVersion);
});

test("a second start reads what there is, does not seed again, and takes less than three seconds", async (t) => {
  const folder = copied(temporaryFolder(t));
  const start = performance.now();
  const store = await openDataFolder(folder, { seed: () => Promise.reject(new Error("seeded again")) });
  assert.ok(performance.now() - start < 3000);
  assert.deepEqual(await collect(store.entries(profile.county)), entries);
  assert.deepEqual(new Set(await collect(store.particulars(profile.county))), new Set(people.map(particularsOf)));
  await store.close();
});

test("a folder that is open is locked, to this process as to others, and free when it is closed", async (t) => {
  const folder = copied(temporaryFolder(t));
  const store = await openDataFolder(folder);
  assert.deepEqual(await problemOf(folder), { code: "locked", pid: process.pid });
  assert.deepEqual((await spawnWriter(folder).ended).at(-1), JSON.stringify({ code: "locked", pid: process.pid }));
  await store.append([{ ...entries[3]!, seq: 5 }]);
  await store.close();
  assert.equal((await spawnWriter(folder, { most: "1" }).ended).at(-1), "6");
});

test("a seed that fails leaves nothing, and the next start begins anew", async (t) => {
  const folder = temporaryFolder(t);
  const seed = async (store: Parameters<NonNullable<NonNullable<Parameters<typeof openDataFolder>[1]>["seed"]>>[0]) => {
    await store.append(entries);
    throw new Error("no more");
  };
  await assert.rejects(openDataFolder(folder, { seed }), /no more/);
  assert.deepEqual(readdirSync(folder), ["lock"]);
});

test("what a first start left unfinished is removed", async (t) => {
  const folder = copied(temporaryFolder(t));
  mkdirSync(join(folder, "pg.partial", "base"), { recursive: true });
  assert.equal(await problemOf(folder), undefined);
  assert.ok(!existsSync(join(folder, "pg.partial")));
});

test("a folder in use is not cleared; one that is not begins anew, also when it is damaged", async (t) => {
  const folder = copied(temporaryFolder(t));
  const store = await openDataFolder(folder);
  assert.throws(() => clearDataFolder(folder), new DataFolderError(folder, { code: "locked", pid: process.pid }));
  assert.deepEqual(await collect(store.entries(profile.county)), entries);
  await store.close();
  rmSync(join(folder, "pg", "global"), { recursive: true });
  clearDataFolder(folder);
  assert.deepEqual(readdirSync(folder), ["lock"]);
  clearDataFolder(folder);
  clearDataFolder(join(folder, "nothing"));
  assert.deepEqual(readdirSync(folder), ["lock"]);
});

test("tables of a newer version are refused, and are as they were for the version that knows them", async (t) => {
  const folder = copied(temporaryFolder(t));
  const setVersion = async (version: string) => {
    const database = await pgliteDatabase(join(folder, "pg"));
    await database.query("update meta set value = $1 where key = 'schema'", [version]);
    await database.close();
  };
  await setVersion("3");
  assert.deepEqual(await problemOf(folder), { code: "newer-version", part: "tables", found: 3, known: 2 });
  await setVersion("2");
  const store = await openDataFolder(folder);
  assert.deepEqual(await collect(store.entries(profile.county)), entries);
  await store.close();
});

for (const [found, code] of [
  [postgresVersion + 1, "newer-version"],
  [postgresVersion - 1, "older-version"],
] as const)
  test(`files of PostgreSQL ${found} are refused as ${code}`, async (t) => {
    const folder = copied(temporaryFolder(t));
    writeFileSync(join(folder, "pg", "PG_VERSION"), `${found}\n`);
    assert.deepEqual(await problemOf(folder), { code, part: "postgresql", found, known: postgresVersion });
  });

for (const missing of ["PG_VERSION", "global/pg_control", "base"])
  test(`a database without ${missing} is damaged: told, not made anew, and not left locked`, async (t) => {
    const folder = copied(temporaryFolder(t));
    rmSync(join(folder, "pg", missing), { recursive: true });
    assert.deepEqual(await problemOf(folder), { code: "damaged" });
    assert.deepEqual(await problemOf(folder), { code: "damaged" });
    assert.ok(!existsSync(join(folder, "pg", missing)));
  });

test("a file where the folder should be is told as not writable, and stays", async (t) => {
  const path = join(temporaryFolder(t), "data");
  writeFileSync(path, "mine");
  assert.deepEqual(await problemOf(path), { code: "not-writable", reason: "EEXIST" });
  assert.deepEqual(await problemOf(join(path, "below")), { code: "not-writable", reason: "ENOTDIR" });
  assert.equal(readFileSync(path, "utf8"), "mine");
});

// Root may write anywhere, so as root this is asked as nobody, where nobody can run Node here.
const identity = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const nobodyRuns =
  process.platform !== "win32" &&
  spawnSync(process.execPath, ["-e", `fs.accessSync(${JSON.stringify(import.meta.filename)})`], identity).status === 0;

for (const [what, part] of [
  ["folder", ""],
  ["database", "pg"],
] as const)
  test(`a ${what} that must not be written is told as such`, { skip: !nobodyRuns && "nobody cannot run Node here" }, async (t) => {
    const folder = copied(temporaryFolder(t));
    // Everything but the part in question is open to all.
    chmodSync(folder, 0o777);
    chmodSync(join(folder, "lock"), part === "" ? 0o444 : 0o666);
    if (part !== "") chmodSync(join(folder, part), 0o555);
    assert.equal((await spawnWriter(folder, identity).ended).at(-1), JSON.stringify({ code: "not-writable", reason: "EACCES" }));
    chmodSync(join(folder, "pg"), 0o700);
    assert.equal(await problemOf(folder), undefined);
  });

test("where no folder can be made is told as not writable", { skip: !nobodyRuns && "nobody cannot run Node here" }, async (t) => {
  const parent = temporaryFolder(t);
  chmodSync(parent, 0o555);
  assert.equal(
    (await spawnWriter(join(parent, "data"), identity).ended).at(-1),
    JSON.stringify({ code: "not-writable", reason: "EACCES" }),
  );
  assert.deepEqual(readdirSync(parent), []);
});
