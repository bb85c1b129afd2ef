import { PGlite, type Transaction } from "@electric-sql/pglite";
import type { SqlDatabase, SqlQuery } from "./sql-database.ts";

/** The PostgreSQL whose files this PGlite reads and writes; a test holds it to what a new folder says. */
export const postgresVersion = 18;

/** A PGlite in a folder, or in memory when none is named. One process at a time: PGlite takes no lock of its own. */
export async function pgliteDatabase(folder?: string): Promise<SqlDatabase> {
  const db = await (folder === undefined ? PGlite.create() : PGlite.create(folder));
  return {
    query: queryOf(db),
    transaction: (work) => db.transaction((inside) => work(queryOf(inside))),
    close: () => db.close(),
  };
}

function queryOf(asked: Pick<PGlite | Transaction, "query">): SqlQuery {
  return async <Row>(sql: string, params: readonly unknown[] = []) =>
    (await asked.query<Row>(sql, [...params]).catch(withoutParameters)).rows;
}

// PGlite's own error carries the parameters, names and phones among them, into whatever log it meets.
function withoutParameters({ code, message }: { readonly code?: string; readonly message?: string }): never {
  throw new Error(`PGlite: ${message} (${code})`);
}
