import assert from "node:assert/strict";
import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { sourcesOf } from "../imports.ts";
import { palette } from "../../elements/src/styles/palette.ts";
import { root } from "../install.mjs";
import { vscodeCss, vscodeHtml, webTypes } from "../elements/editor-data.ts";
import { frameworkTypes } from "../elements/framework-types.ts";
import { shortLiterals } from "../elements/lit-literals.ts";
import { elementsOf, manifestOf, methodsOf, propertiesOf } from "../elements/manifest.ts";
import { withPolicy } from "../elements/single-file.ts";

const shorten = async (code: string) => (await shortLiterals(code, "element.ts"))?.code;

test("templates lose the white space that nobody sees", async () =>
  assert.equal(
    await shorten("const row = (name: string) => html`<li>\n    <b>${name}</b>\n    <i> at </i>\n  </li>`;"),
    "const row = (name: string) => html`<li> <b>${name}</b> <i> at </i> </li>`;",
  ));

test("shapes stay beside each other", async () =>
  assert.equal(
    await shorten('const plus = svg`<path d="M8 3v10"/>\n  <path d="M3 8h10"/>`;'),
    'const plus = svg`<path d="M8 3v10"/> <path d="M3 8h10"/>`;',
  ));

test("styles are shortened for the oldest browsers we serve, also beside unsafeCSS", async () =>
  assert.equal(
    await shorten(
      "const styles = [unsafeCSS(rows), css`\n  :host {\n    -webkit-text-size-adjust: none;\n    text-size-adjust: none;\n  }\n`];",
    ),
    "const styles = [unsafeCSS(rows), css`:host{-webkit-text-size-adjust:none;-moz-text-size-adjust:none;text-size-adjust:none}`];",
  ));

test("what has no template stays as it is", async () => assert.equal(await shorten("export const html = 1;"), undefined));

test("the Lit we build with takes our policy, and one that is written otherwise is refused", () => {
  const lit = readFileSync(join(realpathSync(join(root, "packages/elements/node_modules/lit")), "../lit-html/lit-html.js"), "utf8");
  const ours = withPolicy(lit);
  assert.match(ours, /litPolicy\(\w+\):void 0/);
  assert.doesNotMatch(ours, /createPolicy/);
  assert.throws(() => withPolicy(ours), /has no longer one/);
});

const manifest = manifestOf("packages/elements");
const element = (tag: string) => elementsOf(manifest).find(({ tagName }) => tagName === tag)!;
const property = (tag: string, name: string) => propertiesOf(element(tag)).find((one) => one.name === name)!;

test("every element that define registers is in the manifest, with the module of its class", () =>
  assert.deepEqual(
    manifest.modules.map(({ path, declarations }) => [declarations[0]!.tagName, path]),
    [
      "access",
      "call-board",
      "check-in",
      "draft",
      "findings",
      "grid-map",
      "grid-notice",
      "grid-picker",
      "hierarchy-tree",
      "history",
      "networks",
      "org-chart",
      "person",
      "privacy",
      "source",
      "tenure",
      "unit",
    ].map((name) => [`jinlin-${name}`, `dist/${name}/${name}.js`]),
  ));

test("a property that an attribute sets names it, and one that none sets names none", () => {
  assert.equal(property("jinlin-unit", "unit").attribute, "unit");
  assert.deepEqual(
    element("jinlin-unit")
      .attributes.filter(({ fieldName }) => fieldName === "unit")
      .map(({ name }) => name),
    ["unit"],
  );
  assert.equal(property("jinlin-unit", "people").attribute, undefined);
});

test("what an element inherits is its own, with the types of its own view", () => {
  assert.equal(property("jinlin-unit", "view").type?.text, 'Views["unit"] | RefusedView | undefined');
  assert.ok(methodsOf(element("jinlin-findings")).some(({ name }) => name === "refresh"));
  assert.ok(element("jinlin-findings").cssParts.some(({ name }) => name === "refused"));
});

test("nothing that is private, protected or Lit's own is offered", () => {
  const names = elementsOf(manifest).flatMap(({ members }) => members.map(({ name }) => name));
  assert.deepEqual(
    names.filter((name) =>
      /^#|^(render|renderView|willUpdate|updated|connectedCallback|viewName|ownWords|styles|properties|version|form\w+Callback)$/.test(
        name,
      ),
    ),
    [],
  );
});

test("every custom property that a style reads is described, and no other", () => {
  const read = sourcesOf("packages/elements").flatMap((file) => [
    ...readFileSync(join(root, file), "utf8").matchAll(/var\(\s*(--jinlin-[\w-]+)\s*[,)]/g),
  ]);
  const colours = Object.keys(palette.light).map((colour) => `--jinlin-${colour}`);
  const described = elementsOf(manifest).flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name));
  assert.deepEqual([...new Set(described)].sort(), [...new Set([...colours, ...read.map(([, name]) => name!)])].sort());
});

test("editors are told of tags, attributes and the texts they take, parts and custom properties", () => {
  const source = vscodeHtml(manifest).tags.find(({ name }) => name === "jinlin-source")!;
  assert.deepEqual(source.attributes.find(({ name }) => name === "scheme")!.values, [{ name: "light" }, { name: "dark" }]);
  const tree = vscodeHtml(manifest).tags.find(({ name }) => name === "jinlin-hierarchy-tree")!;
  assert.deepEqual(
    tree.attributes.find(({ name }) => name === "selection")!.values?.[0],
    { name: "single" },
    "also where the type has a name",
  );
  assert.ok(vscodeCss(manifest).pseudoElements.some(({ name }) => name === "jinlin-unit::part(post)"));
  const unit = webTypes(manifest, { name: "@jinlin/elements", version: "1.0.0" }).contributions.html.elements.find(
    ({ name }) => name === "jinlin-unit",
  )!;
  assert.deepEqual(unit.js.properties.find(({ name }) => name === "people")?.value, {
    type: "((text: string) => Promise<PeopleView | RefusedView>) | undefined",
  });
  assert.deepEqual(
    unit.js.events.map(({ name }) => name),
    ["jinlin-select", "jinlin-command"],
  );
});

test("an attribute that is there or not is completed without a value", () => {
  const html = vscodeHtml(manifest).tags.find(({ name }) => name === "jinlin-hierarchy-tree")!.attributes;
  const { elements } = webTypes(manifest, { name: "@jinlin/elements", version: "1.0.0" }).contributions.html;
  const web = elements.find(({ name }) => name === "jinlin-hierarchy-tree")!.attributes;
  for (const [attribute, valueSet, type] of [
    ["paged", "v", "boolean"],
    ["label", undefined, "string"],
  ] as const) {
    assert.equal(html.find(({ name }) => name === attribute)!.valueSet, valueSet);
    assert.equal(web.find(({ name }) => name === attribute)!.value.type, type);
  }
});

test("the types of a framework take theirs from the classes", () => {
  const { "jsx.d.ts": jsx } = frameworkTypes(manifest);
  assert.match(jsx!, /  view\?: JinlinUnit\["view"\] \| undefined;/);
  assert.match(jsx!, /  "onjinlin-command"\?: \(\(event: CommandEvent\) => void\) \| undefined;/);
  assert.doesNotMatch(jsx!, /session/, "what can only be read is no prop");
});
