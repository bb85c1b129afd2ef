import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { textWidth, wrapText } from "./measure-text.ts";

for (const [text, width, lines] of [
  ["鹤峰社区第7网格", 20, ["鹤峰社区第7网格"]],
  ["内蒙古自治区办事处", 8, ["内蒙古自治", "区办事处"]],
  ["Community committee", 8, ["Community", "committee"]],
  ["Haibin Community grid 1", 5.3, ["Haibin", "Community", "grid 1"]],
  ["人民，公园", 2, ["人", "民，", "公园"]],
] as const)
  test(`${text} in lines of ${width} em breaks into ${lines.join(" | ")}`, () => assert.deepEqual(wrapText(text, width), lines));

test("what does not fit in the lines there are ends in an ellipsis", () =>
  assert.deepEqual(wrapText("内蒙古自治区驻城南办事处", 4, 2), ["内蒙古自", "治区驻…"]));

test("nothing of a text is lost, and no line is wider than asked", () =>
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("社", "区", "a", "b", " "), maxLength: 40 }),
      fc.integer({ min: 2, max: 12 }),
      (text, width) => {
        const lines = wrapText(text, width);
        assert.equal(lines.join("").replaceAll(" ", ""), text.replaceAll(" ", ""));
        for (const line of lines) assert.ok(textWidth(line) <= width);
      },
    ),
  ));
