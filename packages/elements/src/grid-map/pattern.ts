/** How a face is filled, so that classes differ without their colours: left bare, washed, or washed and drawn over. */
export type Pattern =
  | "bare"
  | "plain"
  | "dots"
  | "rising"
  | "upright"
  | "level"
  | "cross"
  | "level-1"
  | "level-2"
  | "level-3"
  | "level-4"
  | "level-5";

/** Patterns of more and more, in their order. */
export const steps: readonly Pattern[] = ["level-1", "level-2", "level-3", "level-4", "level-5"];

export interface Tile {
  /** It repeats after so many pixels, across and down. */
  readonly size: number;
  readonly d: string;
  readonly width: number;
}

/** How strong the wash under the lines is: none of what is left bare; of steps each is darker than the one before, so that a face too small for lines tells them too. */
export function washOf(pattern: Pattern): number {
  if (pattern === "bare") return 0;
  const step = steps.indexOf(pattern);
  return step < 0 ? 0.14 : 0.1 + 0.14 * step;
}

const level = (size: number): Tile => ({ size, d: `M0 ${size / 2}h${size}`, width: 1.25 });

/** What is drawn over and over; nothing of those that are only washed or left bare. */
export const tiles: Readonly<Record<Pattern, Tile | undefined>> = {
  bare: undefined,
  plain: undefined,
  dots: { size: 8, d: "M2 2h.01M6 6h.01", width: 2.2 },
  rising: { size: 8, d: "M-2 2l4-4M0 8l8-8M6 10l4-4", width: 1.5 },
  upright: { size: 6, d: "M3 0v6", width: 1.5 },
  level: { size: 6, d: "M0 3h6", width: 1.5 },
  cross: { size: 8, d: "M-2 2l4-4M0 8l8-8M6 10l4-4M-2 6l4 4M0 0l8 8M6-2l4 4", width: 1 },
  "level-1": level(14),
  "level-2": level(10),
  "level-3": level(7),
  "level-4": level(5),
  "level-5": level(3),
};
