import assert from "node:assert/strict";
import { test } from "node:test";
import { ruleIndex, ruleKinds, rulePage } from "@jinlin/core";
import type { TemplateResult } from "lit";
import { prose } from "./prose.ts";

/** As it would stand in the document. */
function textOf(part: unknown): string {
  if (Array.isArray(part)) return part.map(textOf).join("");
  if (typeof part !== "object" || part === null) return String(part);
  const { strings, values } = part as TemplateResult;
  return strings
    .map((text, at) => text + (at < values.length ? textOf(values[at]) : ""))
    .join("")
    .replace(/\s+</g, "<")
    .replace(/>\s+/g, ">");
}

for (const [what, markdown, shown] of [
  ["a paragraph", "A post.\n", "<p>A post.</p>"],
  ["a heading between paragraphs", "One.\n\n## Why\n\nTwo.", "<p>One.</p><h3>Why</h3><p>Two.</p>"],
  ["a name in code", "Says `postKind`.", "<p>Says<code>postKind</code>.</p>"],
  ["a link on code", "[`orphan`](orphan.md)", "<p><a href=?rule=orphan.md><code>orphan</code></a></p>"],
] as const)
  test(`${what} is shown as such`, () => assert.equal(textOf(prose(markdown, (target) => `?rule=${target}`)), shown));

test("a table has a head and a row each", () => {
  const text = textOf(prose("| a | b |\n| --- | --- |\n| 1 | `2` |\n| 3 | 4 |"));
  assert.match(text, /<th scope="col">a<\/th><th scope="col">b<\/th>.*<td>1<\/td><td><code>2<\/code><\/td>.*<td>3<\/td><td>4<\/td>/);
});

test("no mark of Markdown is left in what core says of its rules, in either language", () => {
  for (const language of ["zh-Hans", "en"] as const)
    for (const markdown of [ruleIndex(language, String).text, ...ruleKinds.map((rule) => rulePage(rule, language))])
      assert.doesNotMatch(textOf(prose(markdown)), /[`|]|##|\]\(/);
});
