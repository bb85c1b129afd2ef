import type { HierarchyView } from "@jinlin/core";
import { outlineDashes, outlineOf, signShapes, type ChartBox, type ChartLayout, type ChartLink } from "@jinlin/core/chart";
import { nothing, svg, type SVGTemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";

/** A drawing smaller than this cannot be read: boxes are drawn as outlines, all of a kind in one path. */
const legible = 0.3;

export interface Drawing {
  readonly layout: ChartLayout;
  /** Of it, what is in sight. */
  readonly boxes: readonly ChartBox[];
  readonly links: readonly ChartLink[];
  readonly scale: number;
  readonly current: string | undefined;
  readonly found: ReadonlySet<string>;
  /** By row, its place among its siblings and how many they are. */
  readonly places: ReadonlyMap<string, readonly [number, number]>;
  readonly turn: (id: string) => void;
}

/** What of the chart is in sight: lines, then boxes, each an item of the tree. */
export function drawing({ layout, boxes, links, scale, current, found, places, turn }: Drawing): SVGTemplateResult {
  if (scale >= legible)
    return svg`<path class="link" d=${pathOf(links)}></path>${repeat(
      boxes,
      ({ row }) => row.id,
      // Of what stays in sight while it is moved, nothing is looked at again.
      (box) => guard([box, box.row.id === current, found.has(box.row.id), places], () => drawnBox(box, current, found, places, turn)),
    )}`;
  const { links: lines, boxes: kinds } = outlinesOf(layout);
  return svg`<path class="link" d=${lines}></path>${kinds.map(({ kind, d }) => svg`<path class="box ${kind ?? ""}" d=${d}></path>`)}${boxes.filter(({ row }) => row.id === current || found.has(row.id)).map((box) => drawnBox(box, current, found, places, turn))}`;
}

interface Outlines {
  readonly links: string;
  readonly boxes: readonly { readonly kind: keyof typeof outlineDashes | undefined; readonly d: string }[];
}

const outlines = new WeakMap<ChartLayout, Outlines>();

// All of the chart, once: while it is moved and zoomed only where it stands changes, and thousands of boxes stay as they are.
function outlinesOf(layout: ChartLayout): Outlines {
  let known = outlines.get(layout);
  if (known === undefined) {
    const paths = new Map<Outlines["boxes"][number]["kind"], string[]>();
    for (const box of layout.boxes) {
      const { x, y, width, height } = box;
      const d = `M${x} ${y}h${width}v${height}h${-width}z`;
      const kind = outlineOf(box);
      const those = paths.get(kind);
      if (those) those.push(d);
      else paths.set(kind, [d]);
    }
    outlines.set(layout, (known = { links: pathOf(layout.links), boxes: [...paths].map(([kind, d]) => ({ kind, d: d.join("") })) }));
  }
  return known;
}

const pathOf = (links: readonly ChartLink[]) => links.map(({ d }) => d).join("");

// What is written in a box is cut and broken to fit: its title says all of it, and says it once.
function drawnBox(
  box: ChartBox,
  current: string | undefined,
  found: ReadonlySet<string>,
  places: Drawing["places"],
  turn: (id: string) => void,
): SVGTemplateResult {
  const { row, x, y, width, height, lines, sign, post, under, below, collapsed, told } = box;
  const outline = outlineOf(box);
  const [place, count] = places.get(row.id)!;
  const isCurrent = row.id === current;
  const foot = 18 + lines.length * 16;
  return svg`<g
    id="box-${row.id}"
    class="item ${isCurrent ? "current" : ""} ${found.has(row.id) ? "found" : ""}"
    role="treeitem"
    aria-level=${row.level + 1}
    aria-posinset=${place}
    aria-setsize=${count}
    aria-selected=${isCurrent}
    aria-expanded=${below ? !collapsed : nothing}
    data-id=${row.id}
    transform="translate(${x} ${y})"
  >
    <title>${told}</title>
    <rect class="box ${outline ?? ""}" width=${width} height=${height} rx="3" stroke-dasharray=${outline ? outlineDashes[outline] : nothing}></rect>
    <g aria-hidden="true">${lines.map((line, at) => svg`<text class="name" x="6" y=${18 + at * 16}>${line}</text>`)}
    ${sign ? svg`<g class="sign ${sign}" transform="translate(6 ${foot - 11}) scale(.75)">${signShapes[sign].map(({ d, filled, dashes }) => svg`<path d=${d} fill=${filled ? "currentColor" : "none"} stroke-dasharray=${dashes ?? nothing}></path>`)}</g>` : nothing}
    ${post ? svg`<text x=${sign ? 22 : 6} y=${foot}>${post}</text>` : nothing}
    ${under ? svg`<text class="quiet" x="6" y=${foot + (post ? 16 : 0)}>${under}</text>` : nothing}</g>
    ${
      below
        ? svg`<g class="turn" transform="translate(${width} ${height / 2})" @click=${(event: Event) => {
            event.stopPropagation();
            turn(row.id);
          }}><circle class="reach" r="16"></circle><circle r="8"></circle><path d=${collapsed ? "M-4 0h8M0-4v8" : "M-4 0h8"}></path></g>`
        : nothing
    }
  </g>`;
}

/** Each row's place among those under the same parent, and how many they are. */
export function placesOf(rows: HierarchyView["rows"]): Map<string, readonly [number, number]> {
  const siblings = new Map<string | null, string[]>();
  for (const { id, parentId } of rows) {
    const those = siblings.get(parentId);
    if (those) those.push(id);
    else siblings.set(parentId, [id]);
  }
  return new Map([...siblings.values()].flatMap((ids) => ids.map((id, at) => [id, [at + 1, ids.length] as const])));
}
