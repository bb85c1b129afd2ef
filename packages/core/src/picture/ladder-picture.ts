import { pictureTermsIn, type PictureTerms } from "../messages/picture-terms.ts";
import type { PostView, UnitView } from "../view/view.ts";
import { pictureColours, pictureFrame, type PictureOptions } from "./picture-frame.ts";
import { drawPlainBox, plainBoxHeight, widthFor, type PlainBox } from "./plain-box.ts";
import { short, tag, textAt } from "./svg.ts";

const margin = 16;
const gap = 20;
/** Room beside the boxes for the line from a post to whoever answers for it. */
const beside = 88;

/**
 * Who answers for a unit (由谁负责), up the ladder: the units above it from the top down, itself, its answering post and how it
 * is held; and while that is vacant or its holder suspended, the line to whoever answers instead.
 */
export function ladderOf(view: UnitView, options: PictureOptions = {}): string {
  const terms = pictureTermsIn(view.lang);
  const post = view.posts.find(({ primary }) => primary);
  const answers = post?.answers;
  const own: PlainBox = {
    name: view.unit.name,
    lines: post ? [{ text: `${post.name}${whoOf(post, terms)}`, sign: post.state }] : [],
    mark: post === undefined || post.state === "vacant" ? "vacant" : answers ? "raised" : "answering",
  };
  const above = view.path.map(({ id, name }): PlainBox =>
    answers?.unit.id === id
      ? { name, lines: [{ text: [answers.post.name, answers.holder?.name ?? terms.hidden].join(" ") }], mark: "answering" }
      : { name, lines: [] },
  );
  const boxes = [...above, own];
  const width = widthFor(boxes, 160, 320);
  const tops: number[] = [];
  let y = margin;
  for (const box of boxes) {
    tops.push(y);
    y += plainBoxHeight(box, width) + gap;
  }
  const height = y - gap + margin;
  const middle = margin + width / 2;
  const { edge, accent } = pictureColours.light;
  const rungs = tops
    .slice(1)
    .map((top) => tag("path", { class: "link", d: `M${short(middle)} ${short(top - gap)}v${gap}`, stroke: edge, fill: "none" }));
  const at = view.path.findIndex(({ id }) => id === answers?.unit.id);
  const line =
    at === -1 || boxes[at] === undefined
      ? ""
      : arrow(
          margin + width,
          tops.at(-1)! + plainBoxHeight(own, width) / 2,
          tops[at]! + plainBoxHeight(boxes[at], width) / 2,
          accent,
          terms,
        );
  const title = terms.ladder(view.unit.name);
  const drawing = rungs.join("") + boxes.map((box, nth) => drawPlainBox(box, margin, tops[nth]!, width)).join("") + line;
  return pictureFrame(
    { title, told: toldOf(view, post, terms), language: view.lang, width: width + 2 * margin + beside, height },
    drawing,
    options,
  );
}

function whoOf(post: PostView, terms: PictureTerms): string {
  return ` ${post.state === "vacant" ? terms.state("vacant") : (post.holder?.name ?? terms.hidden)}`;
}

// A post held at work answers itself; else the nearest above; else nobody.
function toldOf({ unit }: UnitView, post: PostView | undefined, terms: PictureTerms): string {
  const { answers } = post ?? {};
  if (answers) {
    const who = terms.list([answers.unit.name, answers.post.name, answers.holder?.name ?? terms.hidden]);
    return terms.answersFor(unit.name, who);
  }
  if (post === undefined || post.state === "vacant" || post.state === "suspended") return terms.nobody;
  return terms.answersFor(unit.name, terms.list([post.name, post.holder?.name ?? terms.hidden, terms.state(post.state)]));
}

function arrow(x: number, from: number, to: number, colour: string, terms: PictureTerms): string {
  const out = x + 28;
  const d = `M${short(x)} ${short(from)}H${short(out)}V${short(to)}H${short(x + 3)}m5 -4l-5 4l5 4`;
  return (
    tag("path", { class: "link answering", d, stroke: colour, "stroke-width": 2, fill: "none" }) +
    textAt(out + 6, (from + to) / 2 + 4, terms.answering)
  );
}
