import { pictureTermsIn, type PictureTerms } from "../messages/picture-terms.ts";
import type { HierarchyView } from "../view/view.ts";
import { padding } from "./chart-box.ts";
import { chartLayout, seenIn, type ChartBox, type ChartLink, type LayoutOptions, type Rectangle } from "./chart-layout.ts";
import { em, lineHeight, textWidth } from "./measure-text.ts";
import { pictureColours, pictureFrame, type PictureOptions } from "./picture-frame.ts";
import { stateSign, type SignState } from "./state-sign.ts";
import { escapeText, tag, textAt } from "./svg.ts";

/** Sheets by their longer side, in millimetres. */
const sheets = { A0: 1189, A1: 841, A2: 594, A3: 420, A4: 297 } as const;
export type Sheet = keyof typeof sheets;

export interface ChartOptions extends PictureOptions, LayoutOptions {
  /** To be printed on that sheet, lying down unless `upright`; the layout suits it. */
  readonly sheet?: Sheet;
  readonly upright?: true;
  /** Only what can be seen in this part of the layout. */
  readonly within?: Rectangle;
}

const margin = 24;
const { paper, edge, attention, muted } = pictureColours.light;

/**
 * An organisation chart (组织架构图) of a slice as a file of SVG that stands alone: every body, the post that answers for it,
 * who holds it and how, as far as the view tells. Gaps and vacancies are dashed, coordinating bodies dotted. No photographs.
 */
export function chartOf(view: HierarchyView, options: ChartOptions = {}): string {
  const { sheet, upright, within, aspect = upright ? Math.SQRT1_2 : Math.SQRT2, collapsed } = options;
  const terms = pictureTermsIn(view.lang);
  const layout = chartLayout(view, { aspect, ...(collapsed && { collapsed }) });
  const part = within ?? { x: 0, y: 0, width: layout.width, height: layout.height };
  const title = terms.chart(view.slice.name);
  // The larger the chart, the larger what names it: on the wall it is read from afar.
  const large = Math.min(72, Math.max(16, part.width / 60));
  const fine = Math.max(10, large / 2);
  const head = large * 1.6;
  const foot = large * 1.4;
  const remark = [terms.asOf(terms.day(view.day)), ...(view.notice ? [view.notice] : [])].join(" · ");
  const inner = {
    width: Math.max(part.width, textWidth(title) * large + (textWidth(remark) + 2) * fine),
    height: head + part.height + foot,
  };
  // A sheet is filled to its edges by paper, not by stretching what is drawn.
  const width = Math.max(inner.width + 2 * margin, sheet ? (inner.height + 2 * margin) * aspect : 0);
  const height = Math.max(inner.height + 2 * margin, sheet ? width / aspect : 0);
  const drawing =
    textAt(margin, margin + large, title, { "font-size": large, "font-weight": 600 }) +
    textAt(width - margin, margin + large, remark, { class: "quiet", fill: muted, "font-size": fine, "text-anchor": "end" }) +
    tag(
      "g",
      { transform: `translate(${(width - part.width) / 2 - part.x} ${margin + head - part.y})` },
      drawChart({ boxes: seenIn(layout.boxes, part), links: seenIn(layout.links, part) }),
    ) +
    legend(view, terms, margin, margin + head + part.height + foot - fine / 4, fine);
  const told = terms.chartTold(
    terms.number(layout.boxes.length),
    view.levels.map(({ name, count, missing }) => ({ name, count: terms.number(count), missing: terms.number(missing) })),
  );
  const size = sheet && sizeOn(sheets[sheet], upright === true);
  return pictureFrame({ title, told, language: view.lang, width, height, ...(size && { size }) }, drawing, options);
}

const sizeOn = (long: number, upright: boolean) => {
  const [across, down] = [`${long}mm`, `${Math.round(long * Math.SQRT1_2)}mm`];
  return upright ? { width: down, height: across } : { width: across, height: down };
};

/** Boxes and the lines between them as markup of SVG, without a frame. */
export function drawChart({ boxes, links }: { readonly boxes: readonly ChartBox[]; readonly links: readonly ChartLink[] }): string {
  const lines = links.map(({ d }) => tag("path", { class: "link", d }));
  return tag("g", { fill: "none", stroke: edge, "stroke-width": 1 }, lines.join("")) + boxes.map(drawBox).join("");
}

/** What the outline says: `missing`, `vacant`, `overlay`, or nothing. */
export function outlineOf({ row }: Pick<ChartBox, "row">): "missing" | "vacant" | "overlay" | undefined {
  if (row.missing) return "missing";
  if (row.post?.state === "vacant") return "vacant";
  return row.overlay && "overlay";
}

/** Dashes of outlines: not there, nobody there, not a body of its own. */
export const outlineDashes = { missing: "6 4", vacant: "6 4", overlay: "1.5 3" } as const;

function drawBox(box: ChartBox): string {
  const { x, y, width, height } = box;
  const outline = outlineOf(box);
  const rectangle = tag("rect", {
    class: outline ? `box ${outline}` : "box",
    x,
    y,
    width,
    height,
    rx: 3,
    fill: paper,
    stroke: outline === "missing" || outline === "vacant" ? attention : edge,
    "stroke-dasharray": outline && outlineDashes[outline],
  });
  return tag("g", {}, `<title>${escapeText(box.told)}</title>${rectangle}${drawText(box)}`);
}

function drawText({ x, y, lines, sign, post, under }: ChartBox): string {
  const left = x + padding;
  const base = y + padding + em;
  const names = lines.map((line, at) => textAt(left, base + at * lineHeight, line, { "font-weight": 600 }));
  const foot = base + lines.length * lineHeight;
  return [
    ...names,
    ...(post ? [...(sign ? [stateSign(sign, left, foot - em + 1)] : []), textAt(left + (sign ? 16 : 0), foot, post)] : []),
    ...(under ? [textAt(left, foot + (post ? lineHeight : 0), under, { class: "quiet", fill: muted })] : []),
  ].join("");
}

function legend(view: HierarchyView, terms: PictureTerms, x: number, y: number, size: number): string {
  const used = new Set(view.rows.flatMap((row): SignState[] => (row.missing ? ["missing"] : row.post ? [row.post.state] : [])));
  const order: readonly SignState[] = ["held", "acting", "carry-over", "suspended", "vacant", "missing"];
  let at = x;
  const parts = order
    .filter((state) => used.has(state))
    .map((state) => {
      const name = state === "missing" ? terms.missing : terms.state(state);
      const drawn = stateSign(state, at, y - size, size * 1.1) + textAt(at + size * 1.4, y, name, { "font-size": size });
      at += (textWidth(name) + 2.6) * size;
      return drawn;
    });
  return parts.join("");
}
