/** A frame's scroll: on by so many pixels as a wheel does, or to a share of the whole way as a dragged thumb does. */
export type Step = { readonly by: number } | { readonly to: number };

const notch = 120;

/** Sixty frames: three times fifteen notches of a wheel, then five jumps. The same for everybody. */
export const scrollPath: readonly Step[] = [
  [0.1, 0.55, 0.3, 0.9, 0.5],
  [0.2, 0.75, 0.05, 0.6, 0.35],
  [0.8, 0.15, 0.95, 0.45, 1],
].flatMap((jumps) => [...Array.from({ length: 15 }, () => ({ by: notch })), ...jumps.map((to) => ({ to }))]);
