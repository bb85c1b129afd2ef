// Made-up ground for the areas of the town, in straight lines.
import type { Position, Shape } from "../src/geo/shape.ts";
import type { State } from "../src/register/register.ts";
import type { Write } from "../src/register/fact.ts";
import { withFacts } from "./lint-town.ts";

/** A rectangle from a corner at 119.5°E 26.6°N, in thousandths of a degree: some hundred metres. */
export const box = (west: number, south: number, east: number, north: number): Shape =>
  ring([west, south], [east, south], [east, north], [west, north]);

/** Ground within a border through these places, closed. */
export function ring(...places: readonly Position[]): Shape {
  const positions = places.map(([east, north]): Position => [119.5 + east / 1000, 26.6 + north / 1000]);
  return { type: "Polygon", coordinates: [[...positions, positions[0]!]] };
}

/** The state with areas drawn, as no command refuses them. */
export function withGround(state: State, shapes: Readonly<Record<string, Shape>>): State {
  const writes = Object.entries(shapes).map(([subject, value]): Write => ({ subject, aspect: "shape", from: "2022-01-01", value }));
  return withFacts(state, ...writes);
}
