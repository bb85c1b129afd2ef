import type { HierarchyRow } from "../view/view.ts";
import type { BoxSize } from "./chart-box.ts";
import type { ChartLink } from "./chart-layout.ts";
import { gaps, type Branch, type Shape } from "./chart-shapes.ts";
import { short } from "./svg.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Places {
  readonly width: number;
  readonly height: number;
  /** The upper left corner of each row's box. */
  readonly places: readonly Point[];
  readonly links: readonly ChartLink[];
}

/** Gives every box its place in the shape that was chosen, from the top down, and draws the lines between. */
export function placeBranches(
  branches: readonly Branch[],
  rows: readonly HierarchyRow[],
  sizes: readonly BoxSize[],
  shapes: readonly (readonly Shape[])[],
  whole: Shape,
): Places {
  const places: Point[] = [];
  const links: ChartLink[] = [];
  // Where each branch's room begins, and its shape: a branch comes after what it hangs from.
  const rooms: { readonly x: number; readonly y: number; readonly shape: Shape }[] = [{ x: 0, y: 0, shape: whole }];
  branches.forEach(({ box, branches: parts, leaves, leaf }, at) => {
    const room = rooms[at];
    if (room === undefined) return;
    const { shape, x, y } = room;
    const { packed, picks } = shape;
    const beside = box && packed.bands > 1 ? gaps.trunk : 0;
    const left = x + (shape.width - packed.width - beside) / 2 + beside;
    const top = y + (box ? box.height + gaps.down : 0);
    const stacked = leaf ? 1 : 0;
    const ends: End[] = [];
    const owner = at === 0 ? undefined : rows[at - 1]!.id;
    leaves.forEach((row, nth) => {
      const [column, line] = [Math.floor(nth / shape.rows), nth % shape.rows];
      const spine = left + packed.places[0]!.x + column * (leaf!.width + gaps.hook + gaps.across);
      places[row] = { x: spine + gaps.hook, y: top + packed.places[0]!.y + line * (leaf!.height + gaps.stacked) };
      const end = { x: spine + gaps.spine, y: places[row].y + sizes[rows[row]!.level]!.height / 2, band: 0 };
      if (line === 0) ends.push(end);
      if (owner !== undefined && line === 0)
        links.push(stackLink(owner, end, Math.min(shape.rows, leaves.length - nth), leaf!.height + gaps.stacked));
    });
    parts.forEach((part, nth) => {
      const place = packed.places[nth + stacked]!;
      const next = { x: left + place.x, y: top + place.y, shape: shapes[part]![picks[nth]!]! };
      rooms[part] = next;
      const size = sizes[rows[part - 1]!.level]!;
      const corner = { x: next.x + boxInset(branches[part]!, next.shape), y: next.y };
      places[part - 1] = corner;
      ends.push({ x: corner.x + size.width / 2, y: next.y, band: place.band });
    });
    if (owner !== undefined && ends.length > 0)
      links.push(
        bandLink(owner, { ...places[at - 1]!, ...sizes[rows[at - 1]!.level]! }, ends, top, bandTops(packed, top), left - beside / 2),
      );
  });
  return { places, links, width: whole.width, height: whole.height };
}

interface End extends Point {
  readonly band: number;
}

/** A parent stands over the middle of its room; over a single column of leaves, over its line. */
function boxInset({ box, branches, leaves }: Branch, { rows, width }: Shape): number {
  return branches.length === 0 && leaves.length <= rows ? 0 : (width - box!.width) / 2;
}

function bandTops({ places, bands }: Shape["packed"], top: number): number[] {
  return Array.from({ length: bands }, (_, band) => top + places.find((place) => place.band === band)!.y);
}

/** Along one column of leaves: down from the first box's middle to the last's, and across to each. */
function stackLink(from: string, { x, y }: End, count: number, step: number): ChartLink {
  const last = y + (count - 1) * step;
  const hooks = Array.from({ length: count }, (_, at) => `M${short(x)} ${short(y + at * step)}h${gaps.hook - gaps.spine}`);
  return { from, x, y, width: gaps.hook - gaps.spine, height: last - y, d: `M${short(x)} ${short(y)}V${short(last)}${hooks.join("")}` };
}

/** From a parent down to the line above each band, and from there to whatever hangs on it. */
function bandLink(
  from: string,
  box: Point & BoxSize,
  ends: readonly End[],
  top: number,
  tops: readonly number[],
  trunk: number,
): ChartLink {
  const bottom = box.y + box.height;
  const under = ends.length === 1 && ends[0]!.x > box.x && ends[0]!.x < box.x + box.width;
  const out = under ? ends[0]!.x : box.x + box.width / 2;
  const lines = tops.map((bandTop, band) => {
    const line = bandTop - gaps.down / 2;
    const here = ends.filter((end) => end.band === band);
    const xs = [...here.map((end) => end.x), ...(band === 0 ? [out] : []), ...(tops.length > 1 ? [trunk] : [])];
    const downs = here.map((end) => `M${short(end.x)} ${short(line)}V${short(end.y)}`);
    return `M${short(Math.min(...xs))} ${short(line)}H${short(Math.max(...xs))}${downs.join("")}`;
  });
  const along = tops.length > 1 ? `M${short(trunk)} ${short(top - gaps.down / 2)}V${short(tops.at(-1)! - gaps.down / 2)}` : "";
  const xs = [...ends.map((end) => end.x), out, trunk];
  const x = Math.min(...xs);
  const last = Math.max(...ends.map((end) => end.y));
  return {
    from,
    x,
    y: bottom,
    width: Math.max(...xs) - x,
    height: last - bottom,
    d: `M${short(out)} ${short(bottom)}V${short(top - gaps.down / 2)}${along}${lines.join("")}`,
  };
}
