import { soundHierarchy, type Hierarchy } from "@jinlin/core/hierarchy";
import type { TreeNode } from "./tree-node.ts";

/** Rows as a tree, by index in preorder. */
export interface Outline {
  readonly index: Hierarchy;
  readonly rowAt: (index: number) => TreeNode;
  /** How many rows have a vacant post or are a gap, in all; 0 as long as they are not counted. */
  readonly vacant: number;
  /** How many under it, itself not counted, have a vacant post or are a gap. */
  readonly below: (index: number) => Below;
  /** Of many rows that is counted when told. */
  readonly isCounted: boolean;
  readonly count: () => void;
}

export interface Below {
  readonly vacant: number;
  readonly missing: number;
}

const nobody: Below = { vacant: 0, missing: 0 };

/** From here on vacancies are counted after the first frame, unless somebody asks before. */
const manyRows = 10_000;

/** Nothing when the rows make no tree: a parent that is not there, an id twice, a circle; `broken-rows.ts` can tell. */
export function soundOutline(rows: readonly TreeNode[]): Outline | undefined {
  const index = soundHierarchy(rows, { roots: "many" });
  if (index === undefined) return undefined;
  const { rows: rowOf } = index.order;
  const rowAt = (at: number) => rows[rowOf[at]!]!;
  let seats: Pick<Outline, "vacant" | "below"> | undefined;
  const countSeats = () =>
    (seats ??= hasOpenSeat(rows) ? seatsOf(index, rowAt, rows.filter(isOpenSeat).length) : { vacant: 0, below: () => nobody });
  if (rows.length < manyRows) countSeats();
  return {
    index,
    rowAt,
    get vacant() {
      return seats?.vacant ?? 0;
    },
    below: (at) => seats?.below(at) ?? nobody,
    get isCounted() {
      return seats !== undefined;
    },
    count: () => void countSeats(),
  };
}

// A plain loop that calls nothing: of rows without posts there is nothing to count.
function hasOpenSeat(rows: readonly TreeNode[]): boolean {
  for (let row = 0; row < rows.length; row++) {
    const { post, missing } = rows[row]!;
    if (missing === true || (post !== undefined && post.state === "vacant")) return true;
  }
  return false;
}

function seatsOf(index: Hierarchy, rowAt: Outline["rowAt"], vacant: number): Pick<Outline, "vacant" | "below"> {
  const vacantUpTo = countsUpTo(index.size, (at) => isVacant(rowAt(at)));
  const missingUpTo = countsUpTo(index.size, (at) => rowAt(at).missing === true);
  const between = (counts: Int32Array, at: number) => counts[index.endAt(at)]! - counts[at + 1]!;
  return { vacant, below: (at) => ({ vacant: between(vacantUpTo, at), missing: between(missingUpTo, at) }) };
}

// What is under a row stands right after it, so that two of these numbers tell how many are.
function countsUpTo(size: number, is: (at: number) => boolean): Int32Array {
  const counts = new Int32Array(size + 1);
  for (let at = 0; at < size; at++) counts[at + 1] = counts[at]! + Number(is(at));
  return counts;
}

function isVacant(row: TreeNode): boolean {
  return row.post?.state === "vacant";
}

/** What "vacant only" shows: a post that nobody holds, or a body that is missing. */
export function isOpenSeat(row: TreeNode): boolean {
  return isVacant(row) || row.missing === true;
}
