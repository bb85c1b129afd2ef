import { packBlocks, stackColumns, stackRows, type Block, type Packed } from "./pack-blocks.ts";

/** Room beside boxes and blocks; for the lines from a parent down; between stacked boxes; for a stack's line and how far in it is; for the line along bands. */
export const gaps = { across: 10, down: 24, stacked: 6, hook: 14, spine: 4, trunk: 12 } as const;

/** A box and what is under it, as far as it is drawn. */
export interface Branch {
  /** The box's size; a chart of several tops hangs from nothing. */
  readonly box: Block | undefined;
  /** What has something under it itself, each a branch. */
  readonly branches: readonly number[];
  /** What has nothing under it: stacked in columns. */
  readonly leaves: readonly number[];
  /** The size of the largest leaf. */
  readonly leaf: Block | undefined;
}

/** How a branch stands within one width, and the room it takes. */
export interface Shape extends Block {
  /** Which of its shapes each branch under it has. */
  readonly picks: readonly number[];
  readonly packed: Packed;
  /** Boxes in each column of its stack of leaves. */
  readonly rows: number;
}

/** The parts of a branch, each as narrow as a height allows. */
interface Parts {
  readonly picks: readonly number[];
  readonly blocks: readonly Block[];
  readonly rows: number;
}

/**
 * For each branch the lowest way to stand within each of some widths (a shape function, as for floor plans): its parts beside
 * each other, in bands where the width asks for them, the parts of about the same height.
 *
 * @param branches - Any branch before those under it.
 * @param widths - Growing; what does not fit the least takes what it needs.
 */
export function shapesOf(branches: readonly Branch[], widths: readonly number[]): readonly (readonly Shape[])[] {
  const shapes: Shape[][] = branches.map(() => []);
  for (let at = branches.length - 1; at >= 0; at--) shapes[at] = shapesWithin(branches[at]!, shapes, widths, widths);
  return shapes;
}

/** One branch, the shapes of those under it known, within each of some widths. */
export function shapesWithin(
  branch: Branch,
  shapes: readonly (readonly Shape[])[],
  innerWidths: readonly number[],
  widths: readonly number[],
): Shape[] {
  // Where there are leaves alone, the width alone says how many columns there are.
  if (branch.branches.length === 0) return widths.map((width) => stand(branch, partsWithin(branch, shapes, width, 0), width));
  const ways = innerWidths.map((width, at) => partsWithin(branch, shapes, width, at));
  return widths.map((width) => {
    let best: Shape | undefined;
    for (const parts of ways) {
      const shape = stand(branch, parts, width);
      if (best === undefined || isBetter(shape, best, width)) best = shape;
    }
    return best!;
  });
}

/** Whether one is better than the other: within the width before wider, then lower, then narrower. */
function isBetter(one: Block, other: Block, width: number): boolean {
  const over = (shape: Block) => Math.max(0, shape.width - width);
  return (over(one) - over(other) || one.height - other.height || one.width - other.width) < 0;
}

function partsWithin({ branches, leaves, leaf }: Branch, shapes: readonly (readonly Shape[])[], width: number, most: number): Parts {
  const column = leaf && { width: leaf.width + gaps.hook, height: leaf.height };
  const stack = column && stackColumns(leaves.length, column, width, gaps.across, gaps.stacked);
  if (branches.length === 0) return { picks: [], blocks: stack ? [stack] : [], rows: stack?.rows ?? 0 };
  // As low as the tallest part must be within that width: all others may be as tall, and so are narrower.
  const height = branches.reduce((tallest, at) => Math.max(tallest, shapes[at]![most]!.height), 0);
  const picks = branches.map((at) => shapes[at]!.findIndex((shape) => shape.height <= height));
  const tall = column && stackRows(leaves.length, column, height, gaps.across, gaps.stacked);
  return {
    picks,
    blocks: [...(tall ? [tall] : []), ...branches.map((at, nth) => shapes[at]![picks[nth]!]!)],
    rows: tall?.rows ?? 0,
  };
}

function stand({ box }: Branch, { picks, blocks, rows }: Parts, width: number): Shape {
  let packed = packBlocks(blocks, width, gaps.across, gaps.down);
  // The line along several bands needs room beside them.
  if (packed.bands > 1 && box) packed = packBlocks(blocks, width - gaps.trunk, gaps.across, gaps.down);
  const beside = packed.bands > 1 && box ? gaps.trunk : 0;
  return {
    picks,
    packed,
    rows,
    width: Math.max(box?.width ?? 0, packed.width + beside),
    height: (box?.height ?? 0) + (box && blocks.length > 0 ? gaps.down : 0) + packed.height,
  };
}
