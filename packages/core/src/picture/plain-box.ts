import { em, lineHeight, textWidth, wrapText } from "./measure-text.ts";
import { pictureColours } from "./picture-frame.ts";
import { stateSign, type SignState } from "./state-sign.ts";
import { tag, textAt } from "./svg.ts";

/** A line under a name: of a post, of a day. */
export interface BoxLine {
  readonly text: string;
  readonly sign?: SignState;
}

export interface PlainBox {
  readonly name: string;
  readonly lines: readonly BoxLine[];
  /** Whoever the picture is about, or is looked for. */
  readonly mark?: "answering" | "vacant" | "raised";
}

const padding = 8;
const { paper, raised, edge, attention, accent } = pictureColours.light;

/** How high a box of that width is with all it says. */
export function plainBoxHeight({ name, lines }: PlainBox, width: number): number {
  return 2 * padding + (nameLines(name, width).length + lines.reduce((sum, line) => sum + lineText(line, width).length, 0)) * lineHeight;
}

/** A box with a name and lines under it, nothing of them left out. */
export function drawPlainBox(box: PlainBox, x: number, y: number, width: number): string {
  const { mark } = box;
  const names = nameLines(box.name, width);
  let at = y + padding + em;
  const drawn = [
    tag("rect", {
      class: mark ? `box ${mark}` : "box",
      x,
      y,
      width,
      height: plainBoxHeight(box, width),
      rx: 3,
      fill: mark === "raised" ? raised : paper,
      stroke: mark === "answering" ? accent : mark === "vacant" ? attention : edge,
      "stroke-width": mark === "answering" ? 2 : 1,
      "stroke-dasharray": mark === "vacant" ? "6 4" : undefined,
    }),
  ];
  for (const line of names) {
    drawn.push(textAt(x + padding, at, line, { "font-weight": 600 }));
    at += lineHeight;
  }
  for (const line of box.lines) {
    if (line.sign) drawn.push(stateSign(line.sign, x + padding, at - em + 1));
    for (const text of lineText(line, width)) {
      drawn.push(textAt(x + padding + (line.sign ? 16 : 0), at, text));
      at += lineHeight;
    }
  }
  return drawn.join("");
}

/** A width between two that has room for the longest name in one line, and the longest line. */
export function widthFor(boxes: readonly PlainBox[], least: number, most: number): number {
  const wanted = boxes.flatMap(({ name, lines }) => [
    textWidth(name),
    ...lines.map(({ text, sign }) => textWidth(text) + (sign ? 1.4 : 0)),
  ]);
  return Math.min(most, Math.max(least, Math.ceil(Math.max(0, ...wanted) * em * 1.05) + 2 * padding));
}

const nameLines = (name: string, width: number) => wrapText(name, (width - 2 * padding) / em);
const lineText = ({ text, sign }: BoxLine, width: number) => wrapText(text, (width - 2 * padding) / em - (sign ? 1.3 : 0));
