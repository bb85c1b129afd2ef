import type { SqlDatabase } from "./sql-database.ts";
import { StoreVersionError } from "./store-version-error.ts";

// What each version added to the one before it; a step that was released is never changed.
// `json`, not `jsonb`: what was written is what is read, to the order of keys and any character; a question
// may cast. `county` leads every key of a county's data, so that the same tables spread over a cluster by county.
const steps: readonly (readonly string[])[] = [
  [
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
  ],
  [
    // Who looked at whom. Rows go when their time is over: nothing else ever names them.
    `create table access_log (
    county text not null,
    id bigint generated always as identity,
    at timestamptz not null,
    person text not null,
    body json not null,
    primary key (county, id)
  )`,
  ],
];

/** Rises with every change of the tables. */
export const schemaVersion = steps.length;

/**
 * Makes the tables in an empty database, adds to those of an older version what they lack, and leaves those of this version as
 * they are: all of it or nothing.
 *
 * @throws StoreVersionError when a newer version made them.
 */
export async function ensureSchema(database: SqlDatabase): Promise<void> {
  await database.transaction(async (query) => {
    await query("create table if not exists meta (key text primary key, value text not null)");
    const [row] = await query<{ value: string }>("select value from meta where key = 'schema' for update");
    const found = row === undefined ? 0 : Number(row.value);
    if (found > schemaVersion) throw new StoreVersionError(found, schemaVersion);
    if (found === schemaVersion) return;
    for (const statement of steps.slice(found).flat()) await query(statement);
    await query("insert into meta (key, value) values ('schema', $1) on conflict (key) do update set value = excluded.value", [
      String(schemaVersion),
    ]);
  });
}
