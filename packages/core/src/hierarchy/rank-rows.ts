/** How deep each row stands, how many children it has and which of its siblings it is; by index. */
export interface RowRanks {
  /** 0 for a root. In bytes, unless the rows go deeper than those can count. */
  readonly depths: Uint8Array | Int32Array;
  readonly childCounts: Int32Array;
  /** Among its siblings, from 0; roots are siblings. */
  readonly positions: Int32Array;
}

/** Ranks rows in preorder by the index of each one's parent, `-1` for a root. */
export function rankRows(parents: Int32Array): RowRanks {
  let depths: RowRanks["depths"] = new Uint8Array(parents.length);
  const childCounts = new Int32Array(parents.length);
  const positions = new Int32Array(parents.length);
  let roots = 0;
  for (let index = 0; index < parents.length; index++) {
    const parent = parents[index]!;
    if (parent < 0) positions[index] = roots++;
    else {
      const depth = depths[parent]! + 1;
      if (depth === 256) depths = Int32Array.from(depths);
      depths[index] = depth;
      positions[index] = childCounts[parent]!++;
    }
  }
  return { depths, childCounts, positions };
}
