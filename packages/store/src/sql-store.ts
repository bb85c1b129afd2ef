import type { CountyEntry, Moment, Particulars } from "@jinlin/core";
import { checkOrder } from "./check-order.ts";
import type { LedgerStore } from "./ledger-store.ts";
import type { SqlDatabase, SqlQuery } from "./sql-database.ts";
import { sqlAccessLog } from "./sql-access-log.ts";
import { ensureSchema } from "./sql-schema.ts";

/** Rows asked for at a time. An entry may hold a whole import, so not many. */
const page = 100;

/**
 * A store in the tables of a PostgreSQL, whichever driver asks it.
 *
 * @throws StoreVersionError when a newer version made the tables.
 */
export async function sqlStore(database: SqlDatabase): Promise<LedgerStore> {
  await ensureSchema(database);
  const { query } = database;

  async function* entries(county: string, after = 0): AsyncIterable<CountyEntry> {
    for (let last = after; ;) {
      const rows = await query<EntryRow>("select seq, body from entry where county = $1 and seq > $2 order by seq limit $3", [
        county,
        last,
        page,
      ]);
      for (const { body } of rows) yield body;
      if (rows.length < page) return;
      last = rows.at(-1)!.seq;
    }
  }

  return {
    append: (batch, particulars = [], erased = []) =>
      database.transaction(async (query) => {
        const [{ county, seq }] = batch;
        const missed = async () =>
          ({
            kept: false,
            missed: (await query<EntryRow>("select seq, body from entry where county = $1 and seq >= $2 order by seq", [county, seq])).map(
              ({ body }) => body,
            ),
          }) as const;
        const [last] = await query<EntryRow>("select seq, body from entry where county = $1 order by seq desc limit 1", [county]);
        if (last !== undefined && last.seq >= seq) return missed();
        checkOrder(batch, last?.body);
        // Another connection may still be first with the first number; the ones after it are then ours.
        for (const entry of batch) if (!(await insertEntry(query, entry))) return missed();
        await upsertParticulars(query, county, particulars);
        for (const person of erased) await eraseParticulars(query, county, person, batch.at(-1)!.recordedAt);
        return { kept: true };
      }),

    entries,

    putParticulars: (county, particulars) => database.transaction((query) => upsertParticulars(query, county, particulars)),

    async *particulars(county, persons) {
      const rows = await query<{ body: Particulars }>(
        `select body from particular
         where county = $1 and body is not null and ($2::text[] is null or person = any($2)) order by person`,
        [county, persons ?? null],
      );
      yield* rows.map(({ body }) => body);
    },

    eraseParticulars: (county, person, at) => eraseParticulars(query, county, person, at),

    async *erasures(county) {
      const rows = await query<{ person: string; erased_at: Date }>(
        "select person, erased_at from particular where county = $1 and erased_at is not null order by person",
        [county],
      );
      yield* rows.map(({ person, erased_at }) => ({ person, at: erased_at.toISOString() as Moment }));
    },

    accessLog: (county) => sqlAccessLog(query, county),

    close: () => database.close(),
  };
}

interface EntryRow {
  readonly seq: number;
  readonly body: CountyEntry;
}

/** Whether the entry went in; it does not when its number is taken. */
async function insertEntry(query: SqlQuery, entry: CountyEntry): Promise<boolean> {
  const { county, seq, recordedAt, actor, command } = entry;
  const rows = await query(
    `insert into entry (county, seq, recorded_at, actor, command, body) values ($1, $2, $3, $4, $5, $6::text::json)
     on conflict do nothing returning seq`,
    [county, seq, recordedAt, actor, command, JSON.stringify(entry)],
  );
  return rows.length === 1;
}

async function eraseParticulars(query: SqlQuery, county: string, person: string, at: Moment): Promise<void> {
  await query(
    `insert into particular (county, person, erased_at) values ($1, $2, $3)
     on conflict (county, person) do update set body = null, erased_at = coalesce(particular.erased_at, excluded.erased_at)`,
    [county, person, at],
  );
}

/** The persons left out because they were erased. */
async function upsertParticulars(query: SqlQuery, county: string, particulars: readonly Particulars[]): Promise<string[]> {
  const last = new Map(particulars.map((one) => [one.person, JSON.stringify(one)]));
  const rows = await query<{ person: string }>(
    `insert into particular (county, person, body)
     select $1, person, body::json from unnest($2::text[], $3::text[]) as given (person, body)
     on conflict (county, person) do update set body = excluded.body where particular.erased_at is null
     returning person`,
    [county, [...last.keys()], [...last.values()]],
  );
  const kept = new Set(rows.map(({ person }) => person));
  return [...last.keys()].filter((person) => !kept.has(person));
}
