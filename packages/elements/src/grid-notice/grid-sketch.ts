import type { NoticeView } from "@jinlin/core";
import { boundsOf, decodeShape, polygonsOf, projection, type Bounds, type Projection, type Shape } from "@jinlin/core/geo";
import { svg, type SVGTemplateResult } from "lit";

/** A sketch laid out: metres from its north-western corner. */
export interface GridSketch {
  readonly width: number;
  readonly height: number;
  readonly own: string;
  readonly around: readonly string[];
  /** Names where they stand, the grid's own first. */
  readonly names: readonly { readonly name: string; readonly x: number; readonly y: number }[];
}

/**
 * The outline of a grid (轮廓示意) with what lies around it, as far as a frame shows it that leaves two fifths of its size free around it.
 * A neighbour is named where its name stands whole in the frame and over no other.
 *
 * @param path - The names of what the grid lies in: a name that begins with one of them is told without it.
 */
export function gridSketch(
  name: string,
  { shape, label, around }: NonNullable<NoticeView["sketch"]>,
  path: readonly string[] = [],
): GridSketch {
  const own = decodeShape(shape);
  const frame = frameOf(boundsOf(own));
  const plane = projection(frame);
  const others = around.map((other) => decodeShape(other.shape));
  const size = sizeOf(plane);
  const names: Placed[] = [];
  for (const [place, one] of [{ name, label }, ...around].entries()) {
    const [at, y] = plane.toPlane(one.label);
    const short = shortOf(one.name, path);
    const half = (widthOf(short) * size) / 2;
    // The grid's own name is always there: moved into the frame where it would stand out of it.
    const x = place === 0 ? Math.max(half, Math.min(at, plane.width - half)) : at;
    const isWhole = x >= half && x <= plane.width - half && y > size && y < plane.height - size;
    const isFree = names.every((other) => Math.abs(other.x - x) > other.half + half + size / 4 || Math.abs(other.y - y) > size * 1.3);
    if (place === 0 || (isWhole && isFree)) names.push({ name: short, x, y, half });
  }
  return {
    width: plane.width,
    height: plane.height,
    own: pathOf(own, plane),
    around: others.map((other) => pathOf(other, plane)),
    names: names.map((one) => ({ name: one.name, x: one.x, y: one.y })),
  };
}

/** The sketch, drawn; in metres, so that its type is sized by its width. */
export function sketchDrawing(sketch: GridSketch): SVGTemplateResult {
  const { own, around, names } = sketch;
  const size = sizeOf(sketch);
  return svg`${around.map((d) => svg`<path class="beside" d=${d}></path>`)}<path class="own" d=${own}></path>${names.map(
    ({ name, x, y }, place) => svg`<text class=${place === 0 ? "own" : "beside"} x=${x} y=${y} font-size=${size}>${name}</text>`,
  )}`;
}

type Placed = GridSketch["names"][number] & { readonly half: number };

/** How large names are, in metres. */
const sizeOf = ({ width, height }: Pick<GridSketch, "width" | "height">): number => Math.max(width, height) / 26;

/** How wide a name is, in its own size: about, and rather more than less. */
const widthOf = (name: string): number => [...name].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 1 : 0.6), 0);

// 鹤峰社区第 6 网格 is the sixth of the community the notice already names.
function shortOf(name: string, path: readonly string[]): string {
  const around = path.filter((one) => name.startsWith(one)).sort((one, other) => other.length - one.length);
  return name.slice(around[0]?.length ?? 0).trim() || name;
}

function frameOf([west, south, east, north]: Bounds): Bounds {
  const [wide, high] = [((east - west) * 2) / 5, ((north - south) * 2) / 5];
  return [west - wide, south - high, east + wide, north + high];
}

function pathOf(shape: Shape, plane: Projection): string {
  const rings = polygonsOf(shape).flat();
  return rings
    .map(
      (ring) =>
        `M${ring
          .map((position) =>
            plane
              .toPlane(position)
              .map((metres) => metres.toFixed(1))
              .join(" "),
          )
          .join("L")}z`,
    )
    .join("");
}
