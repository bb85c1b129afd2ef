import type { Hierarchy } from "./hierarchy.ts";

/**
 * Adds up any number of columns from the leaves to the roots (逐级汇总).
 *
 * A column holds every row's own value, by row, in a plain array or a typed one. Its total holds, by
 * index, the sum over the member and all that is under it.
 *
 * {@includeCode ./roll-up.test.ts#example}
 *
 * @throws RangeError when a column has not one value for each row.
 */
export function rollUp<Name extends string>(
  hierarchy: Hierarchy,
  columns: Readonly<Record<Name, ArrayLike<number>>>,
): Record<Name, Float64Array> {
  const totals = Object.entries<ArrayLike<number>>(columns).map(([name, own]) => {
    if (own.length !== hierarchy.size) throw new RangeError(`rollUp: column "${name}" has ${own.length} values for ${hierarchy.size} rows`);
    return [name, rollUpColumn(hierarchy, own)];
  });
  return Object.fromEntries(totals);
}

// Column by column: two plain loops over three arrays are faster than one loop over all columns at every row.
function rollUpColumn({ order: { indexes, parents } }: Hierarchy, own: ArrayLike<number>): Float64Array {
  const totals = new Float64Array(indexes.length);
  for (let row = 0; row < indexes.length; row++) totals[indexes[row]!] = own[row]!;
  for (let index = totals.length - 1; index > 0; index--) {
    const parent = parents[index]!;
    if (parent >= 0) totals[parent]! += totals[index]!;
  }
  return totals;
}
