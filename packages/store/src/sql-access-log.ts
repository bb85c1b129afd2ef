import type { AccessLog, Look } from "@jinlin/core";
import type { SqlQuery } from "./sql-database.ts";

/** Looks in the table `access_log`. */
export function sqlAccessLog(query: SqlQuery, county: string): AccessLog {
  return {
    append: async (look) => {
      await query("insert into access_log (county, at, person, body) values ($1, $2, $3, $4::text::json)", [
        county,
        look.at,
        look.person,
        JSON.stringify(look),
      ]);
    },
    list: async ({ before, limit, persons }) => {
      const among = "county = $1 and ($2::text[] is null or person = any($2))";
      const [counted] = await query<{ total: number }>(`select count(*)::integer as total from access_log where ${among}`, [
        county,
        persons ?? null,
      ]);
      const rows = await query<{ id: number | string | bigint; body: Omit<Look, "id"> }>(
        `select id, body from access_log where ${among} and ($3::bigint is null or id < $3) order by id desc limit $4`,
        [county, persons ?? null, before ?? null, limit ?? null],
      );
      // Drivers differ in what they make of a bigint.
      return { total: counted!.total, looks: rows.map(({ id, body }) => ({ ...body, id: Number(id) })) };
    },
    prune: async (before) => {
      await query("delete from access_log where county = $1 and at < $2", [county, before]);
    },
  };
}
