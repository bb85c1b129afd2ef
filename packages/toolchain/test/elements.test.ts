import assert from "node:assert/strict";
import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { root } from "../install.mjs";
import { shortLiterals } from "../elements/lit-literals.ts";
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
