import type { PostState } from "../organisation/holding.ts";
import { pictureColours } from "./picture-frame.ts";
import { short, tag } from "./svg.ts";

/** What a sign can say: a post's state, or that the body itself is missing (应设未设). */
export type SignState = PostState | "missing";

/** The drawing of each sign in 16 by 16: lines of `currentColor`, and what is filled with it. */
export const signShapes: Readonly<Record<SignState, readonly { readonly d: string; readonly filled?: true; readonly dashes?: string }[]>> =
  {
    held: [{ d: "M8 3a5 5 0 0 1 0 10a5 5 0 0 1 0-10z", filled: true }],
    acting: [{ d: "M8 3.5a4.5 4.5 0 0 1 0 9a4.5 4.5 0 0 1 0-9z" }, { d: "M8 3.5a4.5 4.5 0 0 1 0 9z", filled: true }],
    "carry-over": [{ d: "M8 3.5a4.5 4.5 0 0 1 0 9a4.5 4.5 0 0 1 0-9z" }, { d: "M8 8V3.5A4.5 4.5 0 0 1 12.5 8z", filled: true }],
    suspended: [{ d: "M8 3.5a4.5 4.5 0 0 1 0 9a4.5 4.5 0 0 1 0-9zM4.8 11.2l6.4-6.4" }],
    vacant: [{ d: "M8 3.25a4.75 4.75 0 0 1 0 9.5a4.75 4.75 0 0 1 0-9.5z", dashes: "2.2 1.53" }],
    missing: [{ d: "M3 3h10v10h-10z", dashes: "2.5 2" }],
  };

const { edge, info, overdue, attention } = pictureColours.light;
const colourOf: Readonly<Record<SignState, string>> = {
  held: edge,
  acting: info,
  "carry-over": overdue,
  suspended: info,
  vacant: attention,
  missing: attention,
};

/** The one sign of a state, ● ◐ ◔ ⊘ ○, its upper left corner at a point. */
export function stateSign(state: SignState, x: number, y: number, size = 12): string {
  const shapes = signShapes[state].map(({ d, filled, dashes }) =>
    tag("path", { d, fill: filled && "currentColor", "stroke-dasharray": dashes }),
  );
  return tag(
    "g",
    {
      class: `sign ${state}`,
      color: colourOf[state],
      transform: `translate(${short(x)} ${short(y)}) scale(${size / 16})`,
      fill: "none",
      stroke: "currentColor",
      "stroke-width": 1.5,
    },
    shapes.join(""),
  );
}
