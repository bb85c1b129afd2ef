import type { Day } from "../day.ts";
import { pictureTermsIn, type PictureTerms } from "../messages/picture-terms.ts";
import { pictureColours, pictureFrame, type PictureOptions } from "./picture-frame.ts";
import { drawPlainBox, plainBoxHeight, widthFor, type PlainBox } from "./plain-box.ts";
import { short, tag } from "./svg.ts";

/** A unit as lineage shows it: by name, from its first day to the first it is no longer there. */
export interface LineageUnit {
  readonly name: string;
  readonly from?: Day;
  readonly to?: Day;
}

export interface Lineage {
  readonly lang: string;
  /** What it was merged or split from. */
  readonly ancestors: readonly LineageUnit[];
  readonly unit: LineageUnit;
  /** What it was merged into or split into. */
  readonly heirs: readonly LineageUnit[];
}

const margin = 16;
const gap = 12;
const between = 56;

/** Where a unit comes from and what became of it (沿革): ancestors before it, heirs after it, with their days. */
export function lineagePictureOf({ lang, ancestors, unit, heirs }: Lineage, options: PictureOptions = {}): string {
  const terms = pictureTermsIn(lang);
  const columns = [ancestors, [unit], heirs]
    .map((units) => units.map((one) => boxOf(one, one === unit, terms)))
    .filter((boxes) => boxes.length > 0);
  const width = widthFor(columns.flat(), 120, 200);
  const heights = columns.map((boxes) => boxes.reduce((sum, box) => sum + plainBoxHeight(box, width) + gap, -gap));
  const height = Math.max(...heights);
  const placed = columns.map((boxes, column) => {
    let y = margin + (height - heights[column]!) / 2;
    return boxes.map((box) => {
      const place = { box, x: margin + column * (width + between), y, middle: y + plainBoxHeight(box, width) / 2 };
      y += plainBoxHeight(box, width) + gap;
      return place;
    });
  });
  const links = placed
    .slice(1)
    .flatMap((right, column) =>
      placed[column]!.flatMap((from) => right.map((to) => linkFrom(from.x + width, from.middle, to.x, to.middle))),
    );
  const names = (units: readonly LineageUnit[]) => terms.list(units.map((one) => one.name));
  const told = [
    ...(ancestors.length > 0 ? [terms.formed(unit.name, names(ancestors))] : []),
    ...(heirs.length > 0 ? [terms.became(unit.name, names(heirs))] : []),
  ];
  return pictureFrame(
    {
      title: terms.lineage(unit.name),
      told: told.length > 0 ? told.join(lang.startsWith("en") ? "; " : "；") : terms.alone(unit.name),
      language: lang,
      width: 2 * margin + columns.length * (width + between) - between,
      height: height + 2 * margin,
    },
    links.join("") +
      placed
        .flat()
        .map(({ box, x, y }) => drawPlainBox(box, x, y, width))
        .join(""),
    options,
  );
}

function boxOf({ name, from, to }: LineageUnit, isUnit: boolean, terms: PictureTerms): PlainBox {
  const lines = [...(from ? [{ text: terms.from(terms.day(from)) }] : []), ...(to ? [{ text: terms.to(terms.day(to)) }] : [])];
  return { name, lines, ...(isUnit && { mark: "raised" as const }) };
}

function linkFrom(x: number, y: number, toX: number, toY: number): string {
  const half = (x + toX) / 2;
  const d = `M${short(x)} ${short(y)}C${short(half)} ${short(y)} ${short(half)} ${short(toY)} ${short(toX - 3)} ${short(toY)}m-5 -4l5 4l-5 4`;
  return tag("path", { class: "link", d, stroke: pictureColours.light.edge, fill: "none" });
}
