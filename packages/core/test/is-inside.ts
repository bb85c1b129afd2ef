import { polygonsOf, type Position, type Shape } from "../src/geo/shape.ts";

/** Whether a position lies in a shape, counted by the borders that a way to the east crosses: plain, and not exact on a border. */
export const isInside = ([lon, lat]: Position, shape: Shape): boolean =>
  polygonsOf(shape).some(
    (rings) =>
      rings
        .flatMap((ring) => ring.slice(1).map((to, at) => [ring[at]!, to] as const))
        .filter(([[x0, y0], [x1, y1]]) => y0 > lat !== y1 > lat && lon < x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0)).length %
        2 ===
      1,
  );
