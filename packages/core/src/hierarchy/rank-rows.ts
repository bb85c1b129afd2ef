/** How deep each row stands, how many children it has and which of its siblings it is; by index. */
export interface RowRanks {
  /** 0 for a root. */
  readonly depths: Int32Array;
  readonly childCounts: Int32Array;
  /** Among its siblings, from 0; roots are siblings. */
  readonly positions: Int32Array;
}

/** Ranks rows in preorder by the index of each one's parent, `-1` for a root. */
export function rankRows(parents: Int32Array): RowRanks {
  const depths = new Int32Array(parents.length);
  const childCounts = new Int32Array(parents.length);
  const positions = new Int32Array(parents.length);
  let roots = 0;
  for (let index = 0; index < parents.length; index++) {
    const parent = parents[index]!;
    if (parent < 0) positions[index] = roots++;
    else {
      depths[index] = depths[parent]! + 1;
      positions[index] = childCounts[parent]!++;
    }
  }
  return { depths, childCounts, positions };
}
