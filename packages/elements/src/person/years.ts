import type { PersonStint, PersonView } from "@jinlin/core";

/** A line of somebody's years: a post they held, or a time in which they held none. */
export type YearsRow = { readonly stint: PersonStint } | { readonly gap: PersonView["gaps"][number] };

/** Stints with the gaps between, the latest first; of what begins on one day, in the order of the view turned round. */
export function yearsOf({ stints, gaps }: Pick<PersonView, "stints" | "gaps">): YearsRow[] {
  const rows: YearsRow[] = [...stints.map((stint) => ({ stint })), ...gaps.map((gap) => ({ gap }))];
  const fromOf = (row: YearsRow) => ("gap" in row ? row.gap.from : (row.stint.from ?? ""));
  // What began when nobody knows stands last.
  return rows.reverse().sort((one, other) => (fromOf(one) > fromOf(other) ? -1 : fromOf(one) < fromOf(other) ? 1 : 0));
}
