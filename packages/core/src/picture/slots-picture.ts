import { pictureTermsIn, type PictureTerms } from "../messages/picture-terms.ts";
import type { PostView, UnitView } from "../view/view.ts";
import { lineHeight, em, textWidth, wrapText } from "./measure-text.ts";
import { pictureColours, pictureFrame, type PictureOptions } from "./picture-frame.ts";
import { stateSign } from "./state-sign.ts";
import { tag, textAt } from "./svg.ts";

const margin = 16;
const gap = 8;
const slotHeight = 32;
const perLine = 6;
/** Vacant seats that are drawn one by one; the rest are counted. */
const mostFree = 6;

/**
 * The posts of a unit seat by seat, such as 1+2+X of a grid (一长两员多辅): each post's name with as many slots as it has seats,
 * who holds them and how; vacant ones dashed, those held ex officio dotted.
 */
export function slotsOf(view: UnitView, options: PictureOptions = {}): string {
  const terms = pictureTermsIn(view.lang);
  const nameWidth = Math.min(160, Math.max(48, ...view.posts.map(({ name }) => textWidth(name) * em + 4)));
  const posts = view.posts.map((post) => ({ post, slots: slotsIn(post, terms) }));
  const longest = Math.max(0, ...posts.flatMap(({ slots }) => slots.map(({ text }) => textWidth(text))));
  const slotWidth = Math.min(140, Math.max(72, (longest + 0.5) * em + 26));
  let y = margin;
  let right = 0;
  const drawn = posts.map(({ post, slots }) => {
    const names = wrapText(post.name, nameWidth / em);
    const lines = Math.max(1, Math.ceil(slots.length / perLine));
    const row = [
      ...names.map((line, at) => textAt(margin, y + 20 + at * lineHeight, line, { "font-weight": 600 })),
      ...slots.map((slot, at) =>
        drawSlot(
          slot,
          margin + nameWidth + gap + (at % perLine) * (slotWidth + gap),
          y + Math.floor(at / perLine) * (slotHeight + gap),
          slotWidth,
        ),
      ),
    ];
    right = Math.max(right, Math.min(slots.length, perLine) * (slotWidth + gap));
    y += Math.max(lines * (slotHeight + gap), names.length * lineHeight + gap);
    return row.join("");
  });
  const taken = view.posts.reduce((sum, { holders }) => sum + holders.length, 0);
  const seats = view.posts.reduce((sum, post) => sum + seatsOf(post), 0);
  return pictureFrame(
    {
      title: terms.slots(view.unit.name),
      told: terms.slotsTold(view.posts.map(seatsOf).join("+"), terms.number(taken), terms.number(seats)),
      language: view.lang,
      width: 2 * margin + nameWidth + gap + right,
      height: y - gap + margin + (view.posts.length === 0 ? gap : 0),
    },
    drawn.join(""),
    options,
  );
}

interface Slot {
  readonly state: PostView["state"];
  readonly text: string;
  /** It goes with another post: nobody was appointed to it. */
  readonly exOfficio?: true;
}

// An ex officio seat may be held beyond those that were set.
const seatsOf = ({ seats, holders }: PostView) => Math.max(seats, holders.length);

function slotsIn(post: PostView, terms: PictureTerms): Slot[] {
  const held = post.holders.map(({ state, holder, follows }): Slot => ({
    state,
    text: holder.name ?? terms.hidden,
    ...(follows && { exOfficio: true as const }),
  }));
  const free = seatsOf(post) - held.length;
  const shown = Math.min(free, mostFree);
  const slots = Array.from({ length: shown }, (): Slot => ({ state: "vacant", text: terms.state("vacant") }));
  const rest = free - shown;
  return [...held, ...slots, ...(rest > 0 ? [{ state: "vacant", text: terms.free(terms.number(rest)) } as const] : [])];
}

function drawSlot({ state, text, exOfficio }: Slot, x: number, y: number, slotWidth: number): string {
  const { paper, edge, attention } = pictureColours.light;
  const isVacant = state === "vacant";
  return (
    tag("rect", {
      class: isVacant ? "box vacant" : "box",
      x,
      y,
      width: slotWidth,
      height: slotHeight,
      rx: 3,
      fill: paper,
      stroke: isVacant ? attention : edge,
      "stroke-dasharray": isVacant ? "6 4" : exOfficio && "1.5 3",
    }) +
    stateSign(state, x + 6, y + 10) +
    textAt(x + 22, y + 20, wrapText(text, (slotWidth - 26) / em, 1)[0] ?? "")
  );
}
