import { byColour, flatGrids, textOf, type FlatGrid } from "./ground.ts";
import type { MapContender } from "./map-contender.ts";
import { drawnAsSvg } from "./drawn-as-svg.ts";
import { notch } from "./on-stage.ts";

/** A way of drawing: an SVG element for all grids of a colour, all moved by one transform. */
export const contender: MapContender<readonly FlatGrid[]> = {
  prepare: flatGrids,
  mount: (box, grids) =>
    drawnAsSvg(
      box,
      grids,
      [...byColour(grids)].map(([colour, own]) => ({ colour, d: textOf(own) })),
    ),
  notch,
};
