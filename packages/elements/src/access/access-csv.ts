import type { AccessView } from "@jinlin/core";
import { csvOf } from "../csv/csv.ts";
import type { AccessWords } from "../words/access.ts";
import { compareGrants, grantedSorts } from "./compare-grants.ts";

/** The comparison as a table: a line for each thing that can be granted, a column for each holder. */
export function accessCsv({ holders: all }: AccessView, { access }: AccessWords): string {
  const { holders, rows } = compareGrants(all);
  return csvOf(
    [
      { name: access.item, cell: ({ row }) => row.name },
      { name: access.sortColumn, cell: ({ sort }) => access.sort[sort] },
      ...holders.map(({ name }, at) => ({
        name,
        cell: ({ row }: { readonly row: (typeof rows)["sees"][number] }) => {
          const reach = row.reach[at];
          return reach && access.reach[reach];
        },
      })),
    ],
    grantedSorts.flatMap((sort) => rows[sort].map((row) => ({ sort, row }))),
  );
}
