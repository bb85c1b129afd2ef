import type { NamedRef, TenureView } from "@jinlin/core";
import { csvOf } from "../csv/csv.ts";
import { personName } from "../words/person-name.ts";
import type { TenureWords } from "../words/tenure.ts";
import type { Words } from "../words/words.ts";
import { byDay, dueKinds, type DueRow } from "./due-rows.ts";

/** Every member of every figure as a table, a line each: what is due, where, whose it is, and the days as `2026-03-01`. */
export function tenureCsv(view: TenureView, words: Words<TenureWords>): string {
  const { column, title } = words.tenure;
  const days = words.number(view.within);
  const lines: { readonly what: string; readonly unit: NamedRef; readonly row?: DueRow }[] = [
    ...dueKinds.flatMap((kind) => byDay(view[kind].members).map((row) => ({ what: title[kind](days), unit: row.unit, row }))),
    ...view.combined.flatMap(({ name, members }) => members.map((unit) => ({ what: name, unit }))),
  ];
  return csvOf(
    [
      { name: column.what, cell: ({ what }) => what },
      { name: column.unit, cell: ({ unit }) => unit.name },
      { name: column.post, cell: ({ row }) => row?.post.name },
      { name: column.holder, cell: ({ row }) => row?.holder && personName(row.holder, words) },
      { name: column.since, cell: ({ row }) => row?.since },
      { name: column.due, cell: ({ row }) => row?.due },
      { name: column.id, cell: ({ unit }) => unit.id },
    ],
    lines,
  );
}
