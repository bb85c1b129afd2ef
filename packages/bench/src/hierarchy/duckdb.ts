import {
  DuckDBDataChunk,
  DuckDBInstance,
  INTEGER,
  VARCHAR,
  DOUBLE,
  type DuckDBConnection,
  type DuckDBType,
  type DuckDBValue,
} from "@duckdb/node-api";
import type { Contender } from "./contender.ts";
import { columnNames } from "./divisions.ts";

/** Tables and recursive SQL in this process, on all cores: who is above whom is worked out once and kept. */
export const duckdb: Contender<DuckDBConnection, void> = {
  build: async (rows) => {
    const db = await (await DuckDBInstance.create(":memory:")).connect();
    await fill(db, "division", { row: INTEGER, id: VARCHAR, parent: VARCHAR }, [
      rows.map(({ row }) => row),
      rows.map(({ id }) => id),
      rows.map(({ parentId }) => parentId),
    ]);
    await db.run(`
      create table link as select child.row, parent.row as parent from division child join division parent on child.parent = parent.id;
      create table above as with recursive above as (
        select row, parent from link
        union all
        select above.row, link.parent from above join link on above.parent = link.row
      ) from above;
    `);
    return db;
  },

  ready: async (db, columns, queries) => {
    const values = columnNames.map((name) => Array.from(columns[name]));
    const types = Object.fromEntries(columnNames.map((name) => [name, DOUBLE]));
    await fill(db, "own", { row: INTEGER, ...types }, [[...values[0]!.keys()], ...values]);
    await fill(db, "query", { id: VARCHAR, above: VARCHAR }, [queries.ids, queries.aboves]);
  },

  rollUp: async (db) => {
    await db.run(`
      create or replace table total as select row, ${columnNames.map((name) => `sum(${name}) as ${name}`).join(", ")} from (
        from own
        union all
        select above.parent as row, ${columnNames.join(", ")} from above join own using (row)
      ) group by row;
    `);
  },
  sumOf: async (_, db) => number(db, `select sum(${columnNames.join(" + ")}) from total`),

  isUnder: (db) =>
    number(
      db,
      `select count(*) from query
       join division low on low.id = query.id join division high on high.id = query.above
       join above on above.row = low.row and above.parent = high.row`,
    ),
  close: (db) => db.closeSync(),
};

async function fill(db: DuckDBConnection, table: string, types: Record<string, DuckDBType>, columns: readonly (readonly DuckDBValue[])[]) {
  const fields = Object.entries(types).map(([name, type]) => `${name} ${type.toString()}`);
  await db.run(`create or replace table ${table} (${fields.join(", ")})`);
  const appender = await db.createAppender(table);
  const rows = columns[0]!.length;
  for (let from = 0; from < rows; from += 2048) {
    const chunk = DuckDBDataChunk.create(Object.values(types));
    chunk.setColumns(columns.map((column) => column.slice(from, from + 2048)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

async function number(db: DuckDBConnection, sql: string): Promise<number> {
  return Number((await db.runAndReadAll(sql)).getRows()[0]![0]);
}
