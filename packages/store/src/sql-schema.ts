import type { SqlDatabase } from "./sql-database.ts";
import { StoreVersionError } from "./store-version-error.ts";

/** Rises with every change of the tables. */
export const schemaVersion = 1;

// `json`, not `jsonb`: what was written is what is read, to the order of keys and any character; a question
// may cast. `county` leads every key of a county's data, so that the same tables spread over a cluster by county.
const tables = [
  `create table entry (
    county text not null,
    seq integer not null check (seq > 0),
    recorded_at timestamptz not null,
    actor text not null,
    command text not null,
    body json not null,
    primary key (county, seq)
  )`,
  // An erased person leaves a row without a body: an old copy put back must not bring them back.
  `create table particular (
    county text not null,
    person text not null,
    body json,
    erased_at timestamptz,
    primary key (county, person),
    check ((body is null) <> (erased_at is null))
  )`,
];

/**
 * Makes the tables in an empty database; leaves those of this version as they are.
 *
 * @throws StoreVersionError when a newer version made them.
 */
export async function ensureSchema(database: SqlDatabase): Promise<void> {
  await database.transaction(async (query) => {
    await query("create table if not exists meta (key text primary key, value text not null)");
    const [row] = await query<{ value: string }>("select value from meta where key = 'schema'");
    if (row !== undefined) {
      if (Number(row.value) > schemaVersion) throw new StoreVersionError(Number(row.value), schemaVersion);
      return;
    }
    for (const table of tables) await query(table);
    await query("insert into meta (key, value) values ('schema', $1)", [String(schemaVersion)]);
  });
}
