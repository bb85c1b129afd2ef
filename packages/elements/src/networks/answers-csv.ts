import type { GridPost, GridRow, GridsView } from "@jinlin/core";
import { csvOf } from "../csv/csv.ts";
import type { NetworksWords } from "../words/networks.ts";
import { personName } from "../words/person-name.ts";
import type { Words } from "../words/words.ts";
import { pathOf } from "./answer-rows.ts";

interface Line {
  readonly row: GridRow;
  readonly network: string;
  readonly post: GridPost | undefined;
}

/**
 * Who answers for these grids as a table, a line for each grid and network; days as `2026-03-01`.
 *
 * @param network - The one network that is shown; all of them, and whose the grid is, when absent.
 */
export function answersCsv(view: GridsView, rows: readonly GridRow[], network: string | undefined, words: Words<NetworksWords>): string {
  const { column, why } = words.networks;
  const networks = network === undefined ? view.networks : view.networks.filter(({ id }) => id === network);
  const lines = rows.flatMap((row): Line[] => [
    ...(network === undefined ? [{ row, network: column.primary, post: row.primary }] : []),
    ...networks.map(({ id, name }) => ({ row, network: name, post: row.posts.find((post) => post.network === id) })),
  ]);
  const holder = (person: GridPost["holder"]) => (person?.name === undefined ? undefined : personName(person, words));
  return csvOf(
    [
      { name: column.place, cell: ({ row }) => pathOf(view, row).reverse().join("/") },
      { name: column.grid, cell: ({ row }) => row.name },
      { name: column.code, cell: ({ row }) => row.code },
      { name: column.network, cell: ({ network }) => network },
      { name: column.state, cell: ({ post }) => post && words.state(post.state) },
      { name: column.holder, cell: ({ post }) => holder(post?.holder) },
      { name: column.since, cell: ({ post }) => post?.since },
      { name: column.insteadUnit, cell: ({ post }) => post?.answers?.unit.name },
      { name: column.insteadPost, cell: ({ post }) => post?.answers?.post.name },
      { name: column.insteadHolder, cell: ({ post }) => holder(post?.answers?.holder) },
      { name: column.why, cell: ({ post }) => post?.answers && why[post.answers.by] },
      { name: column.id, cell: ({ row }) => row.id },
    ],
    lines,
  );
}
