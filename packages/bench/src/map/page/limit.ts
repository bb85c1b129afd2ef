import type { MapContender } from "./map-contender.ts";
import { flatGrids, pathOf, type FlatGrid } from "./ground.ts";
import { canvas, notch, onStage, stageIn, type Sight } from "./on-stage.ts";

/**
 * What one would write by hand for these shapes alone: a kept path and a colour for each grid, all drawn in turn; moved, the picture
 * that is there moves, and a tenth of a second later it is drawn anew. No patterns, no names, no borders, no keys, no list.
 */
export const contender: MapContender<readonly FlatGrid[]> = {
  prepare: flatGrids,
  mount: (box, grids) => {
    const stage = stageIn(box, canvas).querySelector("canvas")!;
    stage.style.transformOrigin = "0 0";
    const context = stage.getContext("2d")!;
    const paths = grids.map((grid) => ({ path: pathOf([grid]), colour: grid.colour }));
    let drawn: Sight | undefined;
    let timer = 0;
    const draw = (sight: Sight) => {
      drawn = sight;
      stage.style.transform = "";
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, 800, 540);
      context.setTransform(sight.scale, 0, 0, sight.scale, sight.x, sight.y);
      context.lineWidth = 0.75 / sight.scale;
      for (const { path, colour } of paths) {
        context.fillStyle = colour;
        context.fill(path);
        context.stroke(path);
      }
    };
    return onStage(stage, grids, (sight) => {
      if (drawn === undefined) return draw(sight);
      const by = sight.scale / drawn.scale;
      stage.style.transform = `translate(${sight.x - drawn.x * by}px, ${sight.y - drawn.y * by}px) scale(${by})`;
      clearTimeout(timer);
      timer = setTimeout(() => draw(sight), 120) as unknown as number;
    });
  },
  notch,
};
