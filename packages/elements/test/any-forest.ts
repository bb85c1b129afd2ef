import { buildHierarchy, type Hierarchy } from "@jinlin/core";
import fc from "fast-check";

/** Any tree of up to 40 rows with any number of roots, none included: each row's parent, by number of row. */
export const anyParents = fc.array(fc.nat(), { maxLength: 40 }).map((picks) => picks.map((pick, at) => (pick % (at + 1)) - 1));

/** Rows `r0`, `r1` … under the parents said. */
export function forestOf(parents: readonly number[]): Hierarchy {
  return buildHierarchy(
    parents.map((parent, row) => ({ id: `r${row}`, parentId: parent < 0 ? null : `r${parent}` })),
    { roots: "many" },
  );
}

/** One flag for each of so many rows. */
export const anyFlags = (size: number): fc.Arbitrary<Uint8Array> =>
  fc.array(fc.nat(1), { minLength: size, maxLength: size }).map((flags) => Uint8Array.from(flags));
