/** The room a part of the chart takes. */
export interface Block {
  readonly width: number;
  readonly height: number;
}

export interface Packed extends Block {
  /** Where each block stands, and in which band. */
  readonly places: readonly { readonly x: number; readonly y: number; readonly band: number }[];
  readonly bands: number;
}

/** Blocks beside each other in their order, in as many bands below each other as the width asks for. One wider than the width has a band of its own. */
export function packBlocks(blocks: readonly Block[], width: number, gapAcross: number, gapDown: number): Packed {
  const places: { x: number; y: number; band: number }[] = [];
  let [x, y, high, widest, band] = [0, 0, 0, 0, 0];
  for (const block of blocks) {
    if (x > 0 && x + block.width > width) {
      y += high + gapDown;
      [x, high] = [0, 0];
      band++;
    }
    places.push({ x, y, band });
    widest = Math.max(widest, x + block.width);
    high = Math.max(high, block.height);
    x += block.width + gapAcross;
  }
  return { places, width: widest, height: y + high, bands: blocks.length === 0 ? 0 : band + 1 };
}

export interface Stack extends Block {
  /** Boxes in each column but the last. */
  readonly rows: number;
}

/** Like boxes in columns as even as they can be, as many as the width has room for and one at least. */
export function stackColumns(count: number, box: Block, width: number, gapAcross: number, gapDown: number): Stack {
  const columns = Math.min(count, Math.max(1, Math.floor((width + gapAcross) / (box.width + gapAcross))));
  return stackOf(count, Math.ceil(count / columns), box, gapAcross, gapDown);
}

/** The same in as few columns as the height asks for. */
export function stackRows(count: number, box: Block, height: number, gapAcross: number, gapDown: number): Stack {
  const rows = Math.max(1, Math.floor((height + gapDown) / (box.height + gapDown)));
  return stackOf(count, Math.ceil(count / Math.ceil(count / rows)), box, gapAcross, gapDown);
}

function stackOf(count: number, rows: number, box: Block, gapAcross: number, gapDown: number): Stack {
  const columns = Math.ceil(count / rows);
  return { rows, width: columns * (box.width + gapAcross) - gapAcross, height: rows * (box.height + gapDown) - gapDown };
}
