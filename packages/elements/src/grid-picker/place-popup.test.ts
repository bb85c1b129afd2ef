import assert from "node:assert/strict";
import { test } from "node:test";
import { placePopup } from "./place-popup.ts";

const desk = { left: 0, top: 0, right: 1024, bottom: 768 };
const phone = { left: 0, top: 0, right: 390, bottom: 844 };
const box = (left: number, top: number, width: number) => ({ left, top, right: left + width, bottom: top + 32 });

for (const [title, at, sight, place] of [
  ["stands below its box, as wide as a tree needs", box(100, 100, 200), desk, { left: 100, width: 480, height: 480, side: "below" }],
  ["is as wide as a wider box", box(100, 100, 800), desk, { left: 100, width: 800, height: 480, side: "below" }],
  ["goes above where there is more room", box(100, 600, 200), desk, { left: 100, width: 480, height: 480, side: "above" }],
  ["stays within the page at its edge", box(900, 100, 120), desk, { left: 536, width: 480, height: 480, side: "below" }],
  ["takes the width of a phone", box(16, 100, 358), phone, { left: 8, width: 374, height: 480, side: "below" }],
  [
    "keeps clear of a keyboard on the screen",
    box(16, 60, 358),
    { ...phone, bottom: 420 },
    { left: 8, width: 374, height: 320, side: "below" },
  ],
] as const)
  test(`the popup ${title}`, () => assert.deepEqual(placePopup(at, sight), place));
