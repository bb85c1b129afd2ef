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

/** The outline of a grid (轮廓示意) with what lies around it, as far as a frame shows it that leaves two fifths of its size free around it. */
export function gridSketch(name: string, { shape, label, around }: NonNullable<NoticeView["sketch"]>): GridSketch {
  const own = decodeShape(shape);
  const frame = frameOf(boundsOf(own));
  const plane = projection(frame);
  const others = around.map((other) => decodeShape(other.shape));
  const named = [{ name, label }, ...around].map((one) => {
    const [x, y] = plane.toPlane(one.label);
    return { name: one.name, x, y };
  });
  const isInside = ({ x, y }: (typeof named)[number]) =>
    x > plane.width * 0.08 && x < plane.width * 0.92 && y > plane.height * 0.05 && y < plane.height * 0.95;
  return {
    width: plane.width,
    height: plane.height,
    own: pathOf(own, plane),
    around: others.map((other) => pathOf(other, plane)),
    names: named.filter((one, place) => place === 0 || isInside(one)),
  };
}

/** The sketch, drawn; in metres, so that its type is sized by its width. */
export function sketchDrawing({ own, around, names, width, height }: GridSketch): SVGTemplateResult {
  const size = Math.max(width, height) / 26;
  return svg`${around.map((d) => svg`<path class="beside" d=${d}></path>`)}<path class="own" d=${own}></path>${names.map(
    ({ name, x, y }, place) => svg`<text class=${place === 0 ? "own" : "beside"} x=${x} y=${y} font-size=${size}>${name}</text>`,
  )}`;
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
