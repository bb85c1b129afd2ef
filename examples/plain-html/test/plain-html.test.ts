// The packed tarball on pages as strict as any portal's: this example's own, and pages it shares with others.
import assert from "node:assert/strict";
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { build } from "esbuild";
import { root } from "@jinlin/toolchain/install.mjs";
import type { Browser } from "playwright-core";
import { made, prepare } from "../src/prepare.ts";
import { serve, strictPolicy, type Site } from "../src/serve.ts";
import { open, openBrowser } from "./browser.ts";

const place = mkdtempSync(join(tmpdir(), "jinlin-plain-"));
const cdn = join(made, "package/dist/cdn");
/** What the header of a page says, by how its name begins; all others are as strict as can be. */
const policies = {
  "/with-lit": strictPolicy.replace("jinlin-lit", "lit-html jinlin-lit"),
  "/first/snippet": strictPolicy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
  "/without-policy": strictPolicy.replace("jinlin-lit", "others-alone"),
};

let site: Site;
let browser: Browser;

before(async () => {
  await prepare();
  cpSync(cdn, join(place, "first"), { recursive: true });
  writeOtherVersion();
  await writeOtherApplication();
  const folders = { "/elements/": cdn, "/data/": join(made, "data"), "/shared/": place, "/": join(import.meta.dirname, "../page") };
  const policyFor = (path: string) => Object.entries(policies).find(([name]) => path.startsWith(`/shared${name}`))?.[1] ?? strictPolicy;
  [site, browser] = await Promise.all([serve(folders, 0, policyFor), openBrowser()]);
});

after(async () => {
  await browser.close();
  site.close();
  rmSync(place, { recursive: true });
});

for (const [what, path] of [
  ["views of its own", ""],
  ["a source of its own", "source.html"],
] as const)
  test(`a page with ${what} shows the tree, and the unit that is picked in it`, async () => {
    const { page, complaints } = await open(browser, `${site.url}/${path}`);
    const row = page.getByRole("treeitem", { name: /鹤峰社区大党委/ });
    await row.click();
    await page.locator("jinlin-unit").getByRole("heading", { name: "鹤峰社区大党委", level: 2 }).waitFor();
    assert.equal(await row.getAttribute("aria-selected"), "true");
    await page.locator("jinlin-findings h3").first().waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

test("a member of a finding leads to its unit", async () => {
  const { page, complaints } = await open(browser, site.url);
  const list = page.locator("jinlin-findings li", { hasText: /责任区/ }).last();
  const member = page.locator("jinlin-findings .members .link:visible").first();
  if ((await member.count()) === 0) await list.locator("button.toggle").first().click();
  const name = await member.innerText();
  await member.click();
  await page.locator("jinlin-unit h2", { hasText: name }).waitFor();
  assert.deepEqual(complaints, []);
  await page.close();
});

test("what a form sends comes to the page, and its answer stands in the form", async () => {
  const { page, complaints } = await open(browser, site.url);
  await page.getByRole("treeitem", { name: /鹤峰社区大党委/ }).waitFor();
  // Somewhere below the secretary's own post is one that the secretary may end.
  const items = page.getByRole("treeitem");
  const end = page.locator("jinlin-unit [data-command=end-appointment]").first();
  for (let index = 2; index < 12 && (await end.count()) === 0; index++) await items.nth(index).click();
  await end.click();
  const form = page.locator("jinlin-unit form");
  await form.locator("select").first().selectOption({ index: 1 });
  await form.locator("input[type=date]").first().fill("2026-11-23");
  await form.locator("button[type=submit], button.primary").first().click();
  await form.getByText("所任职务无此权限").waitFor();
  assert.deepEqual(complaints, []);
  await page.close();
});

test("a page of nothing but HTML shows what is written in it", async () => {
  const { page, complaints } = await open(browser, `${site.url}/no-script.html`);
  await page.getByRole("treeitem", { name: /Mill Lane/ }).waitFor();
  await page.locator("jinlin-findings").getByText("Compounds without a branch").waitFor();
  assert.equal(
    await page.locator("html").evaluate(() => typeof (globalThis as { Jinlin?: { define?: unknown } }).Jinlin?.define),
    "function",
  );
  assert.deepEqual(complaints, []);
  await page.close();
});

for (const file of globSync(["packages/elements/README*.md", "docs/elements/*.md"], { cwd: root }))
  test(`a page with nothing but the packed file and what ${file} shows, shows its elements`, async () => {
    const snippet = /```html\n([^]*?)```/.exec(readFileSync(join(root, file), "utf8"))?.[1];
    assert.ok(snippet);
    writeFileSync(join(place, "first/snippet.html"), `<!doctype html><html lang="zh-Hans"><title></title>${snippet}`);
    const { page, complaints } = await open(browser, `${site.url}/shared/first/snippet.html`);
    const drawn = () =>
      [...document.querySelectorAll("*")]
        .filter(({ localName }) => /^jinlin-(?!source$)/.test(localName))
        .every(({ shadowRoot }) => {
          const shown = shadowRoot?.querySelector(".content, [role=treeitem]");
          // A control of a form that is closed and empty says what it is for in its box alone.
          return /\p{L}/u.test(`${shown?.textContent ?? ""}${shown?.querySelector("input")?.placeholder ?? ""}`);
        });
    await page.waitForFunction(drawn);
    assert.deepEqual(complaints, []);
    await page.close();
  });

test("before the scripts are there, the page shows what it has written", async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(site.url);
  assert.equal(await page.getByText("鹤峰社区大党委").isVisible(), true);
  await page.close();
});

test("of two versions the first keeps the tags, and the console says so once", async () => {
  const { page, complaints } = await openPage(
    "two",
    ["/shared/first/jinlin.js", "/shared/second/jinlin.js"],
    "<jinlin-hierarchy-tree></jinlin-hierarchy-tree>",
    showing("jinlin-hierarchy-tree"),
  );
  await page.getByRole("treeitem").first().waitFor();
  assert.equal(complaints.length, 1, complaints.join("\n"));
  assert.match(complaints[0]!, /@jinlin\/elements 99\.0\.0: <jinlin-source> was registered first by version \d+\.\d+\.\d+, which stays/);
  await page.close();
});

test("the second draws all the same, under tags of its own, though the page allows one policy once", async () => {
  const { page, complaints } = await openPage(
    "suffixed",
    ["/shared/first/jinlin.js"],
    "<jinlin-hierarchy-tree></jinlin-hierarchy-tree><jinlin-hierarchy-tree-v2></jinlin-hierarchy-tree-v2>",
    `import { define, version } from "/shared/second/jinlin.js"; define({ suffix: "v2" }); document.title = version;
    ${showing("jinlin-hierarchy-tree")} document.querySelector("jinlin-hierarchy-tree-v2").view = views.hierarchy;`,
  );
  for (const tag of ["jinlin-hierarchy-tree", "jinlin-hierarchy-tree-v2"]) await page.locator(tag).getByRole("treeitem").first().waitFor();
  assert.equal(await page.title(), "99.0.0");
  assert.equal(complaints.filter((complaint) => /TrustedHTML|policy/i.test(complaint)).length, 0, complaints.join("\n"));
  await page.close();
});

for (const [order, scripts] of [
  ["after", ["/shared/other.js", "/shared/first/jinlin.js"]],
  ["before", ["/shared/first/jinlin.js", "/shared/other.js"]],
] as const)
  test(`loaded ${order} another application with Lit, both draw`, async () => {
    const { page, complaints } = await openPage(
      `with-lit-${order}`,
      scripts,
      "<other-app></other-app><jinlin-hierarchy-tree></jinlin-hierarchy-tree>",
      showing("jinlin-hierarchy-tree"),
    );
    await page.getByText("another application").waitFor();
    await page.getByRole("treeitem").first().waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

test("on a page that forgot to allow the policy, the console says what to add", async () => {
  const { page, complaints } = await openPage("without-policy", ["/shared/first/jinlin.js"], "<jinlin-unit></jinlin-unit>");
  assert.ok(
    complaints.some((complaint) => complaint.includes("add jinlin-lit to trusted-types")),
    complaints.join("\n"),
  );
  await page.close();
});

test("the policy it leaves behind makes markup of no text that a page brings", async () => {
  const { page } = await openPage("policy", ["/shared/first/jinlin.js"], "");
  const refused = await page.evaluate(() => {
    const policy = (globalThis as unknown as Record<symbol, { createHTML(text: string, from?: unknown): unknown }>)[
      Symbol.for("jinlin-lit/1")
    ]!;
    return [undefined, ["<b>"], JSON.parse('{"raw":["<b>"],"length":1}')].map((from) => {
      try {
        return String(policy.createHTML("<img src=x onerror=alert(1)>", from));
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  assert.deepEqual(refused, ["TypeError", "TypeError", "TypeError"]);
  await page.close();
});

test("the published hashes are those of the files", async () => {
  const hashes: Record<string, string> = JSON.parse(readFileSync(join(cdn, "sri.json"), "utf8"));
  writeFileSync(
    join(place, "hashed.html"),
    `<!doctype html><script src="/shared/first/jinlin.iife.js" integrity="${hashes["jinlin.iife.js"]}"></script><script type="module" src="/shared/first/jinlin.js" integrity="${hashes["jinlin.js"]}"></script>`,
  );
  const { page, complaints } = await open(browser, `${site.url}/shared/hashed.html`);
  assert.equal(await page.evaluate(() => typeof customElements.get("jinlin-unit")), "function");
  assert.deepEqual(complaints, []);
  writeFileSync(
    join(place, "wrong.html"),
    `<!doctype html><script src="/shared/first/jinlin.iife.js" integrity="${hashes["jinlin.js"]}"></script>`,
  );
  const wrong = await open(browser, `${site.url}/shared/wrong.html`);
  assert.equal(await wrong.page.evaluate(() => typeof customElements.get("jinlin-unit")), "undefined");
  await page.close();
  await wrong.page.close();
});

test("in a registry of its own it draws, and leaves the page's alone", async (t) => {
  const { page, complaints } = await openPage(
    "scoped",
    [],
    "<main></main>",
    `import { define } from "/shared/first/jinlin.js";
    import { views } from "/data/views.js";
    try {
      const registry = new CustomElementRegistry();
      define({ prefix: "town", registry });
      const root = document.querySelector("main").attachShadow({ mode: "open", customElementRegistry: registry });
      const tree = document.createElement("town-hierarchy-tree", { customElementRegistry: registry });
      tree.view = views.hierarchy;
      root.append(tree);
      document.title = "scoped";
    } catch (error) {
      document.title = error instanceof TypeError && /Illegal constructor/.test(error.message) ? "none" : String(error);
    }`,
  );
  await page.waitForFunction(() => document.title !== "");
  if ((await page.title()) === "none") return t.skip("this browser has no scoped registries");
  assert.equal(await page.title(), "scoped");
  await page.getByRole("treeitem").first().waitFor();
  assert.equal(await page.evaluate(() => customElements.get("town-hierarchy-tree")), undefined);
  assert.deepEqual(complaints, []);
  await page.close();
});

/** The same package, packed a year later. */
function writeOtherVersion(): void {
  mkdirSync(join(place, "second"));
  const { version } = JSON.parse(readFileSync(join(made, "package/package.json"), "utf8"));
  for (const name of ["jinlin.js", "jinlin.iife.js"]) {
    const parts = readFileSync(join(cdn, name), "utf8").split(`"${version}"`);
    assert.equal(parts.length, 2, `the version stands once in ${name}`);
    writeFileSync(join(place, "second", name), parts.join('"99.0.0"'));
  }
}

/** Somebody else's page, built with the Lit from the registry, which wants Lit's own policy. */
async function writeOtherApplication(): Promise<void> {
  const contents = `
    import { html, LitElement } from "lit";
    customElements.define("other-app", class extends LitElement { render() { return html\`<p>another application</p>\`; } });`;
  await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    outfile: join(place, "other.js"),
    logLevel: "silent",
  });
}

/** A page with these scripts, in this order, each a module of its own. */
async function openPage(name: string, scripts: readonly string[], body: string, last = "") {
  writeFileSync(join(place, `${name}.js`), last);
  const tags = [...scripts, `/shared/${name}.js`].map((file) => `<script type="module" src="${file}"></script>`);
  writeFileSync(join(place, `${name}.html`), `<!doctype html><html lang="zh-Hans"><title></title><body>${body}</body>${tags.join("")}`);
  return open(browser, `${site.url}/shared/${name}.html`);
}

const showing = (tag: string) => `
  import { views } from "/data/views.js";
  document.querySelector("${tag}").view = views.hierarchy;`;
