import type { CheckInRow, CheckInsView } from "@jinlin/core";
import { folded } from "../networks/answer-rows.ts";

/** Which check-ins are looked for. */
export interface CheckInFilter {
  /** Part of the name of who reported in. */
  readonly text: string;
  /** The id of a capacity. */
  readonly capacity: string | undefined;
}

export const isLooking = ({ text, capacity }: CheckInFilter): boolean => folded(text) !== "" || capacity !== undefined;

/** Those looked for among the check-ins at hand, in the order of the view. */
export function checkInsShown({ rows }: Pick<CheckInsView, "rows">, { text, capacity }: CheckInFilter): CheckInRow[] {
  const sought = folded(text);
  return rows.filter(
    (row) =>
      (capacity === undefined || row.capacity.id === capacity) &&
      (sought === "" || folded(row.person?.name ?? row.organisation?.name ?? "").includes(sought)),
  );
}
