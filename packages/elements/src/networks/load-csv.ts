import type { LoadRow, LoadView, PeopleCount } from "@jinlin/core";
import { csvOf } from "../csv/csv.ts";
import type { LoadWords } from "../words/load.ts";
import { personName } from "../words/person-name.ts";
import type { Words } from "../words/words.ts";
import { isOver } from "./load-rows.ts";

/** Who has how much work as a table, a line for each person. */
export function loadCsv(
  view: LoadView,
  rows: readonly LoadRow[],
  networksOf: (row: LoadRow) => readonly string[],
  words: Words<LoadWords>,
): string {
  const { column } = words.load;
  const count = (value: PeopleCount) => (typeof value === "number" ? value : words.people(value));
  return csvOf(
    [
      { name: column.name, cell: ({ person }) => personName(person, words) },
      { name: column.posts, cell: ({ posts }) => posts.map(({ unit, name }) => `${unit.name} ${name}`).join("; ") },
      { name: column.networks, cell: (row) => networksOf(row).join("; ") },
      { name: column.grids, cell: ({ grids }) => grids },
      { name: column.households, cell: ({ households }) => count(households) },
      { name: column.residents, cell: ({ residents }) => count(residents) },
      { name: column.uncounted, cell: ({ uncounted }) => uncounted },
      { name: column.communities, cell: ({ communities }) => communities.map(({ name }) => name).join("; ") },
      ...(view.limit
        ? [
            {
              name: words.load.over(words.number(view.limit.grids)),
              cell: (row: LoadRow) => (isOver(view, row) ? words.load.yes : undefined),
            },
          ]
        : []),
      { name: column.id, cell: ({ person }) => person.id },
    ],
    rows,
  );
}
