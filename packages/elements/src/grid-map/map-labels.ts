import type { Rectangle } from "@jinlin/core/chart";
import { touches } from "./map-ground.ts";

/** A name that would stand somewhere, in pixels: its middle and how much room it takes. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Cells of this many pixels: a name looks only at those beside it. */
const cell = 64;

/** Of names in order of weight, those that stand without touching one that came before (标注避让). */
export function withoutCollision<L extends Label>(labels: Iterable<L>, within: Rectangle): L[] {
  const taken = new Map<string, Rectangle[]>();
  const kept: L[] = [];
  for (const label of labels) {
    const box = { x: label.x - label.width / 2, y: label.y - label.height / 2, width: label.width, height: label.height };
    if (!touches(box, within)) continue;
    const cells = cellsOf(box);
    if (cells.some((key) => taken.get(key)?.some((other) => touches(other, box)))) continue;
    kept.push(label);
    for (const key of cells) taken.set(key, [...(taken.get(key) ?? []), box]);
  }
  return kept;
}

function cellsOf({ x, y, width, height }: Rectangle): string[] {
  const cells: string[] = [];
  for (let column = Math.floor(x / cell); column <= Math.floor((x + width) / cell); column++)
    for (let line = Math.floor(y / cell); line <= Math.floor((y + height) / cell); line++) cells.push(`${column} ${line}`);
  return cells;
}
