import type { FlatGrid } from "./ground.ts";
import type { MountedMap } from "./map-contender.ts";
import { onStage, stageIn } from "./on-stage.ts";

export interface Face {
  readonly colour: string;
  readonly d: string;
}

/** Faces as SVG elements in one group, which a transform moves. */
export function drawnAsSvg(box: HTMLElement, grids: readonly FlatGrid[], faces: readonly Face[]): MountedMap {
  const paths = faces.map(({ colour, d }) => `<path fill="${colour}" d="${d}"></path>`).join("");
  const style = `stroke: black; stroke-width: 0.75px; vector-effect: non-scaling-stroke`;
  const svg = stageIn(box, `<svg width="800" height="540"><style>path { ${style} }</style><g>${paths}</g></svg>`).querySelector("svg")!;
  const group = svg.querySelector("g")!;
  return onStage(svg, grids, ({ x, y, scale }) => group.setAttribute("transform", `translate(${x} ${y}) scale(${scale})`));
}
