import { flatGrids, type FlatGrid } from "./ground.ts";
import type { MapContender } from "./map-contender.ts";
import { drawnOnCanvas } from "./drawn-on-canvas.ts";
import { notch } from "./on-stage.ts";

/** A way of drawing: on a canvas, the lines of each grid in sight anew in every frame. */
export const contender: MapContender<readonly FlatGrid[]> = {
  prepare: flatGrids,
  mount: (box, grids) =>
    drawnOnCanvas(box, grids, (context, seen) => {
      for (const { ring, colour } of seen) {
        context.beginPath();
        for (const [x, y] of ring) context.lineTo(x, y);
        context.closePath();
        context.fillStyle = colour;
        context.fill();
        context.stroke();
      }
    }),
  notch,
};
