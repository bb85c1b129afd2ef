/** Asks a PostgreSQL for rows, with `$1` … for parameters. JSON comes back parsed. */
export type SqlQuery = <Row>(sql: string, params?: readonly unknown[]) => Promise<Row[]>;

/** All the SQL store needs of a driver: PGlite's and those of a PostgreSQL server fit in a few lines. */
export interface SqlDatabase {
  readonly query: SqlQuery;
  /** Runs the work as one transaction (read committed or stricter): kept whole, or undone when it throws. */
  transaction<Result>(work: (query: SqlQuery) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
