import type { Random } from "../random.ts";
import { lineThrough } from "./line-through.ts";
import { turned, type Ring } from "./point.ts";
import { clip, longWayOf, type HalfPlane } from "./ring.ts";

/** What lies between straight lines, of a ring that is cut by no other. */
export type Plot = readonly HalfPlane[];

/** Cuts a ring into plots of about the same size by straight lines that no street follows. */
export function plotsOf(ring: Ring, count: number, draw: Random): Plot[] {
  if (count === 1) return [[]];
  const first = Math.floor(count / 2);
  const line = lineThrough(ring, first / count, turned(longWayOf(ring), (draw.below(2001) - 1000) / 4000));
  const beyond: HalfPlane = { normal: { x: -line.normal.x, y: -line.normal.y }, least: -line.least };
  return [
    ...plotsOf(clip(ring, line), first, draw).map((plot) => [line, ...plot]),
    ...plotsOf(clip(ring, beyond), count - first, draw).map((plot) => [beyond, ...plot]),
  ];
}

/** The part of a ring in a plot; its area is right for any ring. */
export const inPlot = (plot: Plot, ring: Ring): Ring =>
  plot.reduce<Ring>((rest, half) => (rest.length === 0 ? rest : clip(rest, half)), ring);
