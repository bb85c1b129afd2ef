import { flatGrids, pathOf, type FlatGrid } from "./ground.ts";
import type { MapContender } from "./map-contender.ts";
import { drawnOnCanvas } from "./drawn-on-canvas.ts";
import { notch } from "./on-stage.ts";

/** A way of drawing: on a canvas, a `Path2D` kept for each grid; those in sight are drawn anew in every frame. */
export const contender: MapContender<readonly FlatGrid[]> = {
  prepare: flatGrids,
  mount: (box, grids) => {
    const paths = new Map(grids.map((grid) => [grid, pathOf([grid])]));
    return drawnOnCanvas(box, grids, (context, seen) => {
      for (const grid of seen) {
        const path = paths.get(grid)!;
        context.fillStyle = grid.colour;
        context.fill(path);
        context.stroke(path);
      }
    });
  },
  notch,
};
