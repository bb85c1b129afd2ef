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
  const styled = sourcesOf("packages/elements").filter((file) =>
    templatesOf(file).some((text) => /(?<![.\w-])style\s*=|<style/i.test(text)),
  );
  assert.deepEqual(styled, []);
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

/** The fixed text of every html`…` and svg`…` of a file. */
function templatesOf(file: string): string[] {
  const found: string[] = [];
  const visitor = new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type === "Identifier" && ["html", "svg"].includes(tag.name))
        found.push(quasi.quasis.map(({ value }) => value.raw).join("${}"));
    },
  });
  visitor.visit(parseSync(file, read(file)).program);
  return found;
}
