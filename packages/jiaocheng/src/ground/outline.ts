import type { Random } from "../random.ts";
import { onLattice, type Point, type Ring } from "./point.ts";
import { areaOf } from "./ring.ts";

const corners = 44;

/** An outline of a given area about a middle, like a shore: `tall` times as high as it is wide. */
export function outlineAbout(middle: Point, squareMetres: number, tall: number, draw: Random): Ring {
  // Headlands and bays: nine reaches about the middle, and between them straight from one to the next.
  const reaches = Array.from({ length: 9 }, () => 0.85 + draw.below(301) / 1000);
  const ring = Array.from({ length: corners }, (_, index): Point => {
    const turn = (4 * index) / corners;
    const [quarter, part] = [Math.floor(turn), turn % 1];
    const [across, up] = [1 - part, part];
    const length = Math.sqrt(across * across + up * up);
    const at = (9 * index) / corners;
    const [here, next] = [reaches[Math.floor(at)]!, reaches[(Math.floor(at) + 1) % 9]!];
    const reach = (here + (next - here) * (at % 1) + (draw.below(61) - 30) / 1000) / length;
    const [x, y] = [
      [across, up],
      [-up, across],
      [-across, -up],
      [up, -across],
    ][quarter] as [number, number];
    return { x: x * reach, y: y * reach * tall };
  });
  const scale = Math.sqrt(squareMetres / areaOf(ring));
  return ring.map(({ x, y }) => onLattice({ x: middle.x + x * scale, y: middle.y + y * scale }));
}
