import type { Position } from "./shape.ts";

/**
 * Something wrong with a shape (范围差错), or between shapes: what, whose, and where to look. Areas are in square metres.
 * Words are made from the code (`wordsIn(…).shapeFault`).
 */
export type ShapeFault = OwnFault | BetweenFault;

/** What is wrong with a shape by itself. */
export type OwnFault =
  /** It has no position at all. */
  | { readonly code: "empty"; readonly id: string }
  /** Not a number, or beyond 180° or 90°: often latitude before longitude, or metres. */
  | { readonly code: "out-of-range"; readonly id: string; readonly where: Position }
  /** A ring does not end where it starts. */
  | { readonly code: "ring-open"; readonly id: string; readonly where: Position }
  /** Fewer than three different positions. */
  | { readonly code: "too-few-points"; readonly id: string; readonly where: Position; readonly points: number }
  /** The border meets itself: it crosses, touches or goes back over itself. */
  | { readonly code: "crosses-itself"; readonly id: string; readonly where: Position }
  /** A hole lies in no ground of its polygon. */
  | { readonly code: "hole-outside"; readonly id: string; readonly where: Position };

/** What is wrong between shapes that should fit together. */
export type BetweenFault =
  /** Ground that two shapes cover; of pieces of one shape, both ids are the same. */
  | { readonly code: "overlap"; readonly id: string; readonly other: string; readonly area: number; readonly where: Position }
  /** Ground inside what lies around that no shape covers: one fault for each such place. */
  | { readonly code: "gap"; readonly area: number; readonly where: Position }
  /** Ground of a shape that is outside what lies around. */
  | { readonly code: "outside"; readonly id: string; readonly area: number; readonly where: Position };
