import assert from "node:assert/strict";
import { test } from "node:test";
import { menuKey } from "./menu-key.ts";

const starts = [["剪切", "x"], ["粘贴到此处下", "v"], ["移动到…", "m"], ["复制为文本", "c"], ["cut"]];

// The keys of the WAI-ARIA menu pattern, row by row: https://www.w3.org/WAI/ARIA/apg/patterns/menubar/
for (const [title, key, item, move] of [
  ["Down goes to the next item", "ArrowDown", 0, "focus 1"],
  ["Down on the last goes to the first", "ArrowDown", 4, "focus 0"],
  ["Up goes to the item before", "ArrowUp", 2, "focus 1"],
  ["Up on the first goes to the last", "ArrowUp", 0, "focus 4"],
  ["Home goes to the first", "Home", 3, "focus 0"],
  ["End goes to the last", "End", 1, "focus 4"],
  ["Enter does the item", "Enter", 2, "activate 2"],
  ["Space does the item", " ", 2, "activate 2"],
  ["Escape closes", "Escape", 2, "close"],
  ["Tab closes", "Tab", 2, "close"],
  ["a letter goes to the item it stands for", "v", 0, "focus 1"],
  ["a character goes to the item that starts with it", "移", 0, "focus 2"],
  ["a letter goes on to the next item with it", "C", 3, "focus 4"],
  ["a letter goes round the end", "x", 3, "focus 0"],
  ["a letter nobody has does nothing", "q", 0, undefined],
  ["any other key is left alone", "F5", 0, undefined],
] as const)
  test(title, () => {
    const result = menuKey(key, item, starts);
    assert.equal(result && ("item" in result ? `${result.do} ${result.item}` : result.do), move);
  });
