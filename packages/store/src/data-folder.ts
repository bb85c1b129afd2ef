import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statfsSync } from "node:fs";
import { join, resolve } from "node:path";
import { DataFolderError } from "./data-folder-error.ts";
import { lockFolder } from "./folder-lock.ts";
import type { LedgerStore } from "./ledger-store.ts";
import { pgliteDatabase, postgresVersion } from "./pglite-database.ts";
import { sqlStore } from "./sql-store.ts";
import { StoreVersionError } from "./store-version-error.ts";

export interface DataFolderOptions {
  /** Fills the store on the first start. Cut short, it leaves nothing, and the next start begins anew. */
  readonly seed?: (store: LedgerStore) => Promise<void>;
}

/**
 * Opens a folder as a store, for this process alone; makes and seeds it where there is none. `close` lets
 * go of it. What is acknowledged survives a killed process at any instant; PGlite does not wait for the
 * disk, so the last entries before a power cut may be lost.
 *
 * In the folder: `lock`, held for the life of the process; `pg`, the database; `pg.partial`, a first start
 * not yet finished, which `pg` is renamed from when it is whole.
 *
 * @throws DataFolderError
 */
export async function openDataFolder(path: string, { seed }: DataFolderOptions = {}): Promise<LedgerStore> {
  const folder = resolve(path);
  const unlock = take(folder);
  try {
    const database = join(folder, "pg");
    if (!existsSync(database)) await begin(folder, database, seed);
    const store = await open(folder, database);
    return { ...store, close: () => store.close().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}

/**
 * Throws away what is in a data folder, for a new first start; nothing where there is none.
 *
 * @throws DataFolderError `locked` or `not-writable`; everything is then as it was.
 */
export function clearDataFolder(path: string): void {
  const folder = resolve(path);
  if (!existsSync(folder)) return;
  const unlock = take(folder);
  try {
    const [database, partial] = [join(folder, "pg"), join(folder, "pg.partial")];
    writing(folder, () => {
      rmSync(partial, { recursive: true, force: true });
      // Out of the way in one step: cut short, the rest goes with the next start.
      if (existsSync(database)) renameSync(database, partial);
      rmSync(partial, { recursive: true, force: true });
    });
  } finally {
    unlock();
  }
}

// Personal data lies here: the folder is its owner's alone.
function take(folder: string): () => void {
  return writing(folder, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return lockFolder(folder);
  });
}

async function begin(folder: string, database: string, seed: DataFolderOptions["seed"]): Promise<void> {
  const partial = join(folder, "pg.partial");
  writing(folder, () => {
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { mode: 0o700 });
  });
  try {
    const store = await sqlStore(await pgliteDatabase(partial).catch((cause) => unusable(folder, cause)));
    try {
      await seed?.(store);
    } finally {
      await store.close();
    }
    writing(folder, () => renameSync(partial, database));
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw error;
  }
}

async function open(folder: string, database: string): Promise<LedgerStore> {
  rmSync(join(folder, "pg.partial"), { recursive: true, force: true });
  checkVersion(folder, database);
  writing(folder, () => accessSync(database, constants.R_OK | constants.W_OK | constants.X_OK));
  const opened = await pgliteDatabase(database).catch((cause) => unusable(folder, cause));
  return sqlStore(opened).catch(async (cause) => {
    await opened.close();
    if (cause instanceof StoreVersionError)
      throw new DataFolderError(folder, { code: "newer-version", part: "tables", found: cause.found, known: cause.known }, cause);
    return unusable(folder, cause);
  });
}

// Asked before PGlite looks: where the file is missing PGlite makes a new database over the old one.
function checkVersion(folder: string, database: string): void {
  let found = Number.NaN;
  try {
    found = Number(readFileSync(join(database, "PG_VERSION"), "utf8"));
  } catch (cause) {
    damaged(folder, cause);
  }
  if (!(found > 0)) damaged(folder, new RangeError("PG_VERSION holds no number"));
  if (found !== postgresVersion)
    throw new DataFolderError(folder, {
      code: found > postgresVersion ? "newer-version" : "older-version",
      part: "postgresql",
      found,
      known: postgresVersion,
    });
}

// PGlite does not say why it fails. It writes ahead in files of 16 MB: where there is no room for two, that is why.
function unusable(folder: string, cause: unknown): never {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < 32 * 2 ** 20) throw new DataFolderError(folder, { code: "not-writable", reason: "ENOSPC" }, cause);
  return damaged(folder, cause);
}

function damaged(folder: string, cause: unknown): never {
  throw new DataFolderError(folder, { code: "damaged" }, cause);
}

/** What the file system refuses is told as one fault of the folder. */
function writing<Result>(folder: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (error instanceof DataFolderError || reason === undefined) throw error;
    throw new DataFolderError(folder, { code: "not-writable", reason }, error);
  }
}
