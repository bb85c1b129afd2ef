import { html, svg, type TemplateResult } from "lit";
import { withoutCollision } from "./map-labels.ts";
import type { Lying, MapGround } from "./map-ground.ts";
import { tiles, washOf } from "./pattern.ts";
import type { Shaded } from "./shading.ts";

/** How wide the map stands on paper, in pixels: patterns and names are of that measure. */
const sheet = 680;

/** The whole map for paper: lines that stay sharp, and patterns, since paper may know one ink alone. */
export function printedMap(ground: MapGround, { classes, classOf }: Shaded, name: string): TemplateResult {
  const unit = Math.max(ground.width, ground.height) / sheet;
  const paths = classes.map(() => [] as string[]);
  for (const grid of ground.grids) paths[classOf[grid.row]!]!.push(pathOf(grid));
  const names = ground.places.map((place) => {
    const [x, y] = ground.labelOf(place);
    return { text: place.name, x, y, width: (place.name.length * 11 + 8) * unit, height: 14 * unit };
  });
  const room = { x: 0, y: 0, width: ground.width, height: ground.height };
  return html`<svg class="sheet" viewBox="0 0 ${ground.width} ${ground.height}" role="img" aria-label=${name}>
    <defs>
      ${classes.map(({ id, tone, pattern }) => {
        const tile = tiles[pattern];
        return tile
          ? svg`<pattern id="printed-${id}" class=${tone} width=${tile.size} height=${tile.size} patternUnits="userSpaceOnUse" patternTransform="scale(${unit})"><path class="lines" d=${tile.d} stroke-width=${tile.width}></path></pattern>`
          : "";
      })}
    </defs>
    ${classes.map(({ id, tone, pattern }, at) => {
      const d = paths[at]!.join("");
      return svg`<path class="face wash ${tone}" fill-opacity=${washOf(pattern)} fill-rule="evenodd" d=${d}></path>${
        tiles[pattern] ? svg`<path fill="url(#printed-${id})" fill-rule="evenodd" d=${d}></path>` : ""
      }`;
    })}
    <path class="dedicated" d=${ground.grids
      .filter(({ dedicated }) => dedicated)
      .map(pathOf)
      .join("")}></path>
    <path class="border" d=${ground.places.map(pathOf).join("")}></path>
    ${withoutCollision(names, room).map(({ text, x, y }) => svg`<text x=${x} y=${y} font-size=${10 * unit} stroke-width=${2.5 * unit}>${text}</text>`)}
  </svg>`;
}

function pathOf({ rings }: Lying): string {
  return rings
    .map((ring) => {
      let d = "";
      for (let at = 0; at < ring.length; at += 2) d += `${at === 0 ? "M" : "L"}${ring[at]!.toFixed(0)} ${ring[at + 1]!.toFixed(0)}`;
      return `${d}z`;
    })
    .join("");
}
