import assert from "node:assert/strict";
import { test } from "node:test";
import { pickerKey, type PickerGround, type PickerKey, type PickerPress } from "./picker-key.ts";

const closed: PickerGround = { open: false, active: false, multiple: false, text: "" };
const open: PickerGround = { ...closed, open: true };
const typed: PickerGround = { ...open, text: "鹤" };
const onRow: PickerGround = { ...open, active: true };
const several: PickerGround = { ...onRow, multiple: true };
const row = (key: string): PickerKey => ({ do: "row", key });

// The combobox with a tree popup of the WAI-ARIA practices, key by key.
const table: readonly (readonly [string, PickerGround, PickerPress, PickerKey | undefined])[] = [
  ["Down opens and goes to the first row", closed, { key: "ArrowDown" }, { do: "open", to: "first" }],
  ["Up opens and goes to the last row", closed, { key: "ArrowUp" }, { do: "open", to: "last" }],
  ["Alt+Down opens and stays in the box", closed, { key: "ArrowDown", alt: true }, { do: "open" }],
  ["Enter of a closed one is the page's", closed, { key: "Enter" }, undefined],
  ["Escape of a closed one is the page's: a dialog closes", closed, { key: "Escape" }, undefined],
  ["Left and Right of a closed one move in the text", closed, { key: "ArrowLeft" }, undefined],
  ["Down goes to the first row", open, { key: "ArrowDown" }, { do: "first" }],
  ["Up goes to the last row", open, { key: "ArrowUp" }, { do: "last" }],
  ["Alt+Up closes", onRow, { key: "ArrowUp", alt: true }, { do: "close" }],
  ["Alt+Down of an open one does nothing", open, { key: "ArrowDown", alt: true }, undefined],
  ["Escape closes", open, { key: "Escape" }, { do: "close" }],
  ["Tab goes on", onRow, { key: "Tab" }, undefined],
  ["Enter with nothing typed closes", open, { key: "Enter" }, { do: "close" }],
  ["Enter takes the only one found, or goes to the first", typed, { key: "Enter" }, { do: "match" }],
  ["Right moves in the text until a row is active", typed, { key: "ArrowRight" }, undefined],
  ["Home moves in the text until a row is active", typed, { key: "Home" }, undefined],
  ["a space is typed until a row is active", { ...typed, multiple: true }, { key: " " }, undefined],
  ["Down goes to the next row", onRow, { key: "ArrowDown" }, row("ArrowDown")],
  ["Up goes to the row before", onRow, { key: "ArrowUp" }, row("ArrowUp")],
  ["Right opens", onRow, { key: "ArrowRight" }, row("ArrowRight")],
  ["Left closes, or goes to what it lies in", onRow, { key: "ArrowLeft" }, row("ArrowLeft")],
  ["Home goes to the first row", onRow, { key: "Home" }, row("Home")],
  ["End goes to the last row", onRow, { key: "End" }, row("End")],
  ["Page Down goes a page down", onRow, { key: "PageDown" }, row("PageDown")],
  ["Page Up goes a page up", onRow, { key: "PageUp" }, row("PageUp")],
  ["Enter chooses the row", onRow, { key: "Enter" }, { do: "choose" }],
  ["Space of one is typed", onRow, { key: " " }, undefined],
  ["Space of several ticks", several, { key: " " }, { do: "choose" }],
  ["a letter is typed", onRow, { key: "h" }, undefined],
  ["with Control a key is the box's", onRow, { key: "ArrowLeft", ctrl: true }, undefined],
  ["with Shift text is selected", onRow, { key: "Home", shift: true }, undefined],
];

for (const [title, ground, press, means] of table) test(title, () => assert.deepEqual(pickerKey(press, ground), means));
