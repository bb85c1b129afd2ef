import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseSync, Visitor } from "oxc-parser";
import { importsOf, sourcesOf } from "../imports.ts";
import { root } from "../install.mjs";

const general = ["packages/core", "packages/elements", "packages/store"];
const read = (file: string) => readFileSync(join(root, file), "utf8");

test("no county is named in what serves every county", () =>
  assert.deepEqual(
    general.flatMap(sourcesOf).filter((file) => /蕉城|jiaocheng|350902/i.test(read(file))),
    [],
  ));

// Under `style-src 'self'` a browser drops style attributes and style elements without a word.
test("no template of an element carries a style", () => {
  assert.deepEqual(
    found((template) => /(?<![.\w-])style\s*=|<style/i.test(template)),
    [],
  );
});

test("no element sets its style as an attribute", () => {
  const files = sourcesOf("packages/elements");
  const directives = files.flatMap(importsOf).filter(({ specifier }) => specifier.includes("style-map"));
  assert.deepEqual(
    directives.map(({ from }) => from),
    [],
  );
  assert.deepEqual(
    files.filter((file) => /setAttribute\(\s*["'`]style/.test(read(file))),
    [],
  );
});

// Whatever can be read stands in the words tables, in every language.
test("no template of an element has text of its own, to be seen or to be read out", () => {
  for (const [template, text] of [
    ["<p>Loading\0</p>", "Loading"],
    ['<button aria-label="Close" class="x">\0</button>', "Close"],
    ['<a href="#top" title=\0>\0 › \0</a>', ""],
  ] as const)
    assert.equal(literalText(template), text, "the check itself");
  assert.deepEqual(
    found((template) => literalText(template) !== ""),
    [],
  );
});

test("no template of an element has a handler as an attribute", () =>
  assert.deepEqual(
    found((template) => /\son\w+\s*=/i.test(template)),
    [],
  ));

// Under another prefix, or in a registry of its own, an element is called otherwise.
test("no element looks for a tag by its name", () =>
  assert.deepEqual(
    sourcesOf("packages/elements").filter((file) =>
      /(?:querySelector(?:All)?|closest|matches|createElement|customElements\.(?:get|whenDefined))\(\s*["'`][^"'`]*jinlin-/.test(
        read(file),
      ),
    ),
    [],
  ));

const found = (isWrong: (template: string) => boolean) => sourcesOf("packages/elements").filter((file) => templatesOf(file).some(isWrong));

/** The letters of a template that a reader would meet: between tags, and in attributes that are read out or shown. */
function literalText(template: string): string {
  const shown = [
    ...template.matchAll(/\s(?:aria-label|aria-description|aria-roledescription|title|alt|placeholder|label)=["']?([^"'\0>]*)/g),
  ];
  const between = template.replace(/<[^>]*>/g, " ");
  return (
    [between, ...shown.map(([, value]) => value)]
      .join(" ")
      .match(/[\p{L}]+/gu)
      ?.join(" ") ?? ""
  );
}

/** The fixed text of every html`…` and svg`…` of a file, with \0 for what is filled in. */
function templatesOf(file: string): string[] {
  const found: string[] = [];
  const visitor = new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type === "Identifier" && ["html", "svg"].includes(tag.name))
        found.push(quasi.quasis.map(({ value }) => value.raw).join("\0"));
    },
  });
  visitor.visit(parseSync(file, read(file)).program);
  return found;
}
