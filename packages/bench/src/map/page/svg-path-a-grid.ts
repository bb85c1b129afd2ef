import { flatGrids, textOf, type FlatGrid } from "./ground.ts";
import type { MapContender } from "./map-contender.ts";
import { drawnAsSvg } from "./drawn-as-svg.ts";
import { notch } from "./on-stage.ts";

/** A way of drawing: an SVG element for each grid, all moved by one transform. */
export const contender: MapContender<readonly FlatGrid[]> = {
  prepare: flatGrids,
  mount: (box, grids) =>
    drawnAsSvg(
      box,
      grids,
      grids.map((grid) => ({ colour: grid.colour, d: textOf([grid]) })),
    ),
  notch,
};
