import { seenIn, type ChartBox, type ChartLayout, type Rectangle } from "@jinlin/core/chart";

/** What of the chart an upright sheet of A4 holds: at 180 mm across, an em of text is 2.5 mm. Below it there is room for whose page it is. */
export const sheet = { width: 864, height: 1060 } as const;

/** Drawn smaller than this to be on one sheet, a chart would be hard to read: an em of text is 1.8 mm. */
const smallest = 0.72;

/** Half of a line lies outside of its box. */
const line = 1;

/** A part of a chart on a sheet of paper, and the boxes that stand there. */
export interface PaperSheet extends Rectangle {
  readonly boxes: readonly ChartBox[];
}

/**
 * A chart on sheets of A4 (分页), left to right and top down, to be laid one upon the edge of the other: they overlap by as much as
 * the largest box, and each box stands on one of them, whole. A chart that is a little too large is drawn smaller, on one sheet.
 * Sheets with nothing on them are left out.
 */
export function paperSheets({ boxes, links, width, height }: ChartLayout): readonly PaperSheet[] {
  const [wide, tall] = [width + 2 * line, height + 2 * line];
  const times = Math.max(1, wide / sheet.width, tall / sheet.height);
  if (times * smallest <= 1)
    return [{ x: -line, y: -line, width: sheet.width * times, height: Math.min(sheet.height * times, tall), boxes }];
  const across = places(wide, sheet.width, most(boxes, "width"));
  const down = places(tall, sheet.height, most(boxes, "height"));
  return down.flatMap((y, row) =>
    across.flatMap((x, column): PaperSheet[] => {
      const part = { x, y, ...sheet };
      const own = seenIn(boxes, part).filter((box) => lastAt(across, box.x) === column && lastAt(down, box.y) === row);
      return own.length > 0 || seenIn(links, part).length > 0 ? [{ ...part, boxes: own }] : [];
    }),
  );
}

/** Where sheets begin: each a sheet less the overlap after the one before. */
function places(all: number, one: number, overlap: number): number[] {
  const step = one - overlap - 2 * line;
  return Array.from({ length: 1 + Math.max(0, Math.ceil((all - one) / step)) }, (_, at) => at * step - line);
}

const lastAt = (starts: readonly number[], at: number): number => starts.findLastIndex((start) => start <= at - line);

// A spread of ten thousand numbers would be more than a call can take.
const most = (boxes: readonly ChartBox[], size: "width" | "height"): number => boxes.reduce((so, box) => Math.max(so, box[size]), 0);
