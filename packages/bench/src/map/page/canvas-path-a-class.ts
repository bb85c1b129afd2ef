import { byColour, flatGrids, pathOf, type FlatGrid } from "./ground.ts";
import type { MapContender } from "./map-contender.ts";
import { drawnOnCanvas } from "./drawn-on-canvas.ts";
import { notch } from "./on-stage.ts";

/** A way of drawing: on a canvas, one kept path for all grids of a colour. */
export const contender: MapContender<readonly FlatGrid[]> = {
  prepare: flatGrids,
  mount: (box, grids) => {
    const paths = [...byColour(grids)].map(([colour, own]) => ({ colour, path: pathOf(own) }));
    return drawnOnCanvas(box, grids, (context) => {
      for (const { colour, path } of paths) {
        context.fillStyle = colour;
        context.fill(path);
        context.stroke(path);
      }
    });
  },
  notch,
};
