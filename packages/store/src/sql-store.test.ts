import assert from "node:assert/strict";
import { test } from "node:test";
import { keepsTheContract } from "./testing/contract.ts";
import { pgliteDatabase } from "./pglite-database.ts";
import type { SqlDatabase } from "./sql-database.ts";
import { schemaVersion } from "./sql-schema.ts";
import { sqlStore } from "./sql-store.ts";
import { StoreVersionError } from "./store-version-error.ts";
import { collect } from "./testing/collect.ts";
import { entries, now, particularsOf } from "./testing/small-county.ts";

// One for all: opening takes two seconds.
const database = await pgliteDatabase();

test("tables of a newer version are refused and left as they are", async () => {
  const store = await sqlStore(database);
  await store.append(entries);
  await database.query("update meta set value = '7' where key = 'schema'");
  await assert.rejects(
    sqlStore(database),
    (error) => error instanceof StoreVersionError && error.found === 7 && error.known === schemaVersion,
  );
  assert.equal((await database.query("select seq from entry")).length, entries.length);
  await database.query("update meta set value = $1 where key = 'schema'", [String(schemaVersion)]);
  await sqlStore(database);
});

test("no row of the ledger is written without its county leading the key", async () => {
  await sqlStore(database);
  const keys = await database.query<{ table: string; first: string }>(
    `select c.relname as table, a.attname as first from pg_index i
     join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
     where n.nspname = 'public' order by 1`,
  );
  assert.deepEqual(keys, [
    { table: "access_log", first: "county" },
    { table: "entry", first: "county" },
    { table: "meta", first: "key" },
    { table: "particular", first: "county" },
  ]);
});

test("tables of version 1 get what they lack, and keep what they hold", async () => {
  const old = await pgliteDatabase();
  try {
    // As version 1 made them.
    for (const statement of [
      "create table meta (key text primary key, value text not null)",
      `create table entry (county text not null, seq integer not null check (seq > 0), recorded_at timestamptz not null,
       actor text not null, command text not null, body json not null, primary key (county, seq))`,
      `create table particular (county text not null, person text not null, body json, erased_at timestamptz,
       primary key (county, person), check ((body is null) <> (erased_at is null)))`,
      "insert into meta (key, value) values ('schema', '1')",
    ])
      await old.query(statement);
    const [entry] = entries;
    await old.query("insert into entry values ($1, $2, $3, $4, $5, $6)", [
      entry.county,
      entry.seq,
      entry.recordedAt,
      entry.actor,
      entry.command,
      JSON.stringify(entry),
    ]);
    await old.query("insert into particular (county, person, body) values ($1, $2, $3)", [
      entry.county,
      "anna",
      JSON.stringify(particularsOf("anna")),
    ]);
    const store = await sqlStore(old);
    assert.deepEqual(await old.query("select value from meta where key = 'schema'"), [{ value: String(schemaVersion) }]);
    assert.deepEqual(await collect(store.entries(entry.county)), [entry]);
    assert.deepEqual(await collect(store.particulars(entry.county)), [particularsOf("anna")]);
    await store.accessLog(entry.county).append({ at: now, actor: "bert", person: "anna", reason: "联系", fields: ["name"] });
    const again = await sqlStore(old);
    assert.equal((await again.accessLog(entry.county).list({})).total, 1, "a second time nothing is made anew");
  } finally {
    await old.close();
  }
});

test("an error of the database does not carry what was to be written", async () => {
  await assert.rejects(database.query("insert into particular (county, person) values ($1, $2)", ["x", "secret-name"]), (error: Error) => {
    assert.match(error.message, /23514/);
    assert.doesNotMatch(JSON.stringify(error, Object.getOwnPropertyNames(error)), /secret-name/);
    return true;
  });
});

test("a writer on another connection that comes between reading and writing wins, and is told of", async () => {
  const store = await sqlStore(database);
  const county = "between";
  const [entry] = entries;
  const other = { ...entry, county, actor: "other" };
  const between: SqlDatabase = {
    ...database,
    transaction: (work) =>
      database.transaction((query) =>
        work(async <Row>(sql: string, params?: readonly unknown[]) => {
          const rows = await query<Row>(sql, params);
          const row = [county, 1, other.recordedAt, other.actor, other.command, JSON.stringify(other)];
          if (sql.includes("limit 1")) await query("insert into entry values ($1, $2, $3, $4, $5, $6)", row);
          return rows;
        }),
      ),
  };
  const late = await (
    await sqlStore(between)
  ).append(
    [
      { ...entry, county },
      { ...entries[1]!, county },
    ],
    [particularsOf("anna")],
  );
  assert.deepEqual(late, { kept: false, missed: [other] });
  assert.deepEqual(await collect(store.entries(county)), [other]);
  assert.deepEqual(await collect(store.particulars(county)), []);
});

keepsTheContract("a store in SQL, on PGlite", () => sqlStore(database));
