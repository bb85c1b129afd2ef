import assert from "node:assert/strict";
import { test } from "node:test";
import { pictureColours } from "@jinlin/core/chart";
import { palette, type Colour, type Scheme } from "./palette.ts";

const readable: readonly [Colour, Colour][] = [
  ...(["ink", "muted", "accent", "good", "attention", "overdue", "info"] as const).flatMap((text) =>
    (["paper", "raised", "selected"] as const).map((ground): [Colour, Colour] => [text, ground]),
  ),
  ["on-accent", "accent"],
];
const visible: readonly [Colour, Colour][] = [
  ["edge", "paper"],
  ["focus", "paper"],
  ["focus", "selected"],
];

for (const scheme of ["light", "dark"] as const) {
  for (const [text, ground] of readable)
    test(`${scheme}: ${text} can be read on ${ground}`, () =>
      assert.ok(contrast(scheme, text, ground) >= 4.5, `${contrast(scheme, text, ground)}`));
  for (const [line, ground] of visible)
    test(`${scheme}: ${line} can be seen on ${ground}`, () =>
      assert.ok(contrast(scheme, line, ground) >= 3, `${contrast(scheme, line, ground)}`));
}

test("pictures have the colours of the elements", () => {
  for (const scheme of ["light", "dark"] as const)
    for (const [name, colour] of Object.entries(pictureColours[scheme])) assert.equal(palette[scheme][name as Colour], colour, name);
});

// WCAG 2.2: relative luminance and contrast ratio.
function contrast(scheme: Scheme, a: Colour, b: Colour): number {
  const [light, dark] = [luminance(palette[scheme][a]), luminance(palette[scheme][b])].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
