import type { Rectangle } from "@jinlin/core/chart";

/** Where a picture stands in the stage: its corner in pixels, and pixels for a unit of the picture. */
export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const [smallest, largest] = [0.02, 4];
const margin = 16;

/** All of the picture in the stage, in its middle; never larger than it is drawn. */
export function fit(chart: Size, stage: Size): Sight {
  const across = (stage.width - 2 * margin) / Math.max(1, chart.width);
  const down = (stage.height - 2 * margin) / Math.max(1, chart.height);
  const scale = Math.min(1, Math.max(smallest, Math.min(across, down)));
  return { scale, x: (stage.width - chart.width * scale) / 2, y: Math.max(margin, (stage.height - chart.height * scale) / 2) };
}

/** Larger or smaller by a factor, the point at `x`, `y` of the stage staying where it is. */
export function zoom(sight: Sight, factor: number, x: number, y: number): Sight {
  const scale = Math.min(largest, Math.max(smallest, sight.scale * factor));
  const by = scale / sight.scale;
  return { scale, x: x - (x - sight.x) * by, y: y - (y - sight.y) * by };
}

export const pan = ({ x, y, scale }: Sight, across: number, down: number): Sight => ({ scale, x: x + across, y: y + down });

/** The part of the picture that is in the stage. */
export function inSight({ x, y, scale }: Sight, { width, height }: Size): Rectangle {
  return { x: -x / scale, y: -y / scale, width: width / scale, height: height / scale };
}

/** Moved as little as it takes for a box to be in the stage. */
export function reveal(sight: Sight, box: Rectangle, stage: Size): Sight {
  const shift = (from: number, size: number, room: number) => {
    if (from < margin || size > room - 2 * margin) return margin - from;
    return Math.min(0, room - margin - (from + size));
  };
  const across = shift(sight.x + box.x * sight.scale, box.width * sight.scale, stage.width);
  const down = shift(sight.y + box.y * sight.scale, box.height * sight.scale, stage.height);
  return pan(sight, across, down);
}

/** The box in the middle of the stage, large enough to be read. */
export function centre({ scale }: Sight, box: Rectangle, stage: Size): Sight {
  const readable = Math.max(scale, 0.8);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return { scale: readable, x: stage.width / 2 - x * readable, y: stage.height / 2 - y * readable };
}
