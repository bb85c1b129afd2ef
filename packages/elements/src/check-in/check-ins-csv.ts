import type { CheckInRow } from "@jinlin/core";
import { csvOf } from "../csv/csv.ts";
import type { CheckInWords } from "../words/check-in.ts";
import { participantName } from "../words/participant-name.ts";
import type { Words } from "../words/words.ts";

/** These check-ins as a table, a line for each; days as `2026-03-01`. */
export function checkInsCsv(rows: readonly CheckInRow[], words: Words<CheckInWords>): string {
  const { column, ended, review } = words.checkIn;
  return csvOf<CheckInRow>(
    [
      { name: column.who, cell: (row) => participantName(row, words) },
      { name: column.capacity, cell: ({ capacity }) => capacity.name },
      { name: column.community, cell: ({ community }) => community.name },
      { name: column.employer, cell: ({ employer }) => employer?.name },
      { name: column.since, cell: ({ since }) => since },
      { name: column.until, cell: ({ until }) => until },
      { name: column.ended, cell: (row) => row.ended && ended[row.ended] },
      { name: column.elsewhere, cell: ({ elsewhere }) => elsewhere?.map(({ name }) => name).join("/") },
      { name: column.reviews, cell: ({ reviews }) => reviews?.map(({ year, grade }) => review(year, grade.name)).join("/") },
      { name: column.id, cell: ({ id }) => id },
    ],
    rows,
  );
}
