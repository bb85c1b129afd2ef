import type { FlatGrid } from "./ground.ts";
import type { MountedMap } from "./map-contender.ts";
import { canvas, onStage, stageIn } from "./on-stage.ts";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A canvas that is drawn anew in every frame in which it was moved; told is what is in sight. */
export function drawnOnCanvas(
  box: HTMLElement,
  grids: readonly FlatGrid[],
  draw: (context: CanvasRenderingContext2D, seen: readonly FlatGrid[]) => void,
): MountedMap {
  const stage = stageIn(box, canvas).querySelector("canvas")!;
  const context = stage.getContext("2d")!;
  const boxes = new Map(grids.map((grid) => [grid, boxOf(grid)]));
  return onStage(stage, grids, ({ x, y, scale }) => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, 800, 540);
    context.setTransform(scale, 0, 0, scale, x, y);
    context.lineWidth = 0.75 / scale;
    const [left, top, right, bottom] = [-x / scale, -y / scale, (800 - x) / scale, (540 - y) / scale];
    const isSeen = (own: Box) => own.right > left && own.left < right && own.bottom > top && own.top < bottom;
    draw(
      context,
      grids.filter((grid) => isSeen(boxes.get(grid)!)),
    );
  });
}

function boxOf({ ring }: FlatGrid): Box {
  const [across, down] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return { left: Math.min(...across), top: Math.min(...down), right: Math.max(...across), bottom: Math.max(...down) };
}
