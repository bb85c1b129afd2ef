import type { PlacedShape } from "@jinlin/core/geo";
import type { Places } from "./grids.ts";

/** One way to find the grid of a place. */
export interface Contender<Built = unknown> {
  /** From shapes to whatever the questions need. */
  readonly build: (shapes: readonly PlacedShape[]) => Built;
  /** All places one by one; what is found of their ids, told by `sumOf`. */
  readonly locate: (built: Built, places: Places) => number;
}

/** What finding this id adds to an answer, so that whoever finds another one is noticed. */
export const sumOf = (id: string): number => id.length + id.charCodeAt(id.length - 1);
