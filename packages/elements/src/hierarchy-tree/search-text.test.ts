import assert from "node:assert/strict";
import { test } from "node:test";
import { searchText, textOfRow } from "./search-text.ts";

test("spaces, width and case do not count", () => assert.equal(searchText(" 陈 明 ＷＡnda　"), "陈明wanda"));

test("a row is found by its name, its code and whoever holds its post, but not across them", () => {
  const text = textOfRow({
    id: "a",
    parentId: null,
    name: "鹤峰社区",
    code: "350902",
    level: 0,
    post: { id: "a/head", name: "书记", state: "held", holder: { name: "陈明" } },
  });
  for (const wanted of ["鹤峰", "0902", "陈明"]) assert.ok(text.includes(wanted));
  assert.ok(!text.includes("社区350902"));
});
