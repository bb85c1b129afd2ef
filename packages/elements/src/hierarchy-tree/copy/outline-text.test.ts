import assert from "node:assert/strict";
import { test } from "node:test";
import { outlineOf, rowsOf, streets } from "../../../test/forest.ts";
import { outlineText } from "./outline-text.ts";

const outline = outlineOf(rowsOf(streets));
const at = (...ids: string[]) => ids.map((id) => outline.index.indexOf(id));

test("each row is set in under the one it belongs to", () => {
  assert.equal(outlineText(outline, Int32Array.from(outline.index.order.rows.keys())), streets.replace(/[○□]/g, "").trim());
});

test("a row whose parent is not listed goes under the nearest above that is", () => {
  assert.equal(outlineText(outline, at("north", "yard-1", "yard-3", "jinxi")), "north\n  yard-1\n  yard-3\njinxi");
});

test("words stand after the name where there are any", () => {
  const words = ({ post }: { post?: { state: string } | undefined }) => (post?.state === "vacant" ? "空缺" : "");
  assert.equal(outlineText(outline, at("south", "jinxi", "nanji"), { words }), "south\n  jinxi 空缺\n  nanji");
});

test("a tab or line break in a name breaks no line", () => {
  const odd = outlineOf([{ id: "a", name: " 鹤峰\t社区\r\n(筹) " }]);
  assert.equal(outlineText(odd, [0], { words: () => "陈\n明" }), "鹤峰 社区 (筹) 陈 明");
});

test("no rows, no text", () => assert.equal(outlineText(outline, []), ""));
