// What a clerk changes in a county, by clicking and typing, with core's own rules behind it; seen in the tree, the unit and the history.
import { sendKeys } from "@web/test-runner-commands";
import { html } from "lit";
import type { JinlinUnit } from "../src/unit/unit.ts";
import { clerk, clerkCounty } from "./clerk-county.ts";
import { deepEqual, equal, match, ok, until } from "./assert.ts";
import { suite, test } from "./mocha.ts";
import { all, drawn, one, put } from "./mount.ts";

/** A page with a tree of the territory and one unit, for the clerk. */
async function page(id: string, { slice = "territory", lang = "zh-Hans" } = {}) {
  const county = clerkCounty();
  put(
    html`<jinlin-source .source=${county.source(clerk)}>
      <jinlin-hierarchy-tree slice=${slice}></jinlin-hierarchy-tree><jinlin-unit unit=${id}></jinlin-unit><jinlin-history></jinlin-history>
    </jinlin-source>`,
    lang,
  );
  const unit = document.querySelector("jinlin-unit")!;
  const tree = document.querySelector("jinlin-hierarchy-tree")!;
  await until("the unit", () => unit.shadowRoot!.querySelector("h2"));
  await until("the tree", () => all(tree, ".row").length > 0);
  return { county, unit, tree };
}

const names = (tree: Element) => all(tree, ".row").map((row) => row.textContent.replace(/\s+/g, " ").trim());
const shows = (tree: Element, name: RegExp) => until(`${String(name)} in the tree`, () => names(tree).some((row) => name.test(row)));
const field = (unit: JinlinUnit, name: string) => one<HTMLInputElement>(unit, `form [id="${name}"]`);

/** Opens the menu of the unit, or of a post, and chooses what to do. */
async function choose(unit: JinlinUnit, command: string, within = "header"): Promise<void> {
  const direct = `${within} [data-command="${command}"]`;
  const menu = await until("the menu", () => unit.shadowRoot!.querySelector<HTMLElement>(`${direct}, ${within} .more`));
  menu.click();
  if (menu.matches(".more")) (await until(command, () => unit.shadowRoot!.querySelector<HTMLElement>(direct))).click();
  await until("the form", () => unit.shadowRoot!.querySelector("form"));
  await drawn(unit);
}

async function write(unit: JinlinUnit, name: string, text: string): Promise<void> {
  const box = field(unit, name);
  box.focus();
  box.select();
  await sendKeys({ type: text });
}

/** Chooses from a list, or sets a day. */
async function select(unit: JinlinUnit, name: string, value: string): Promise<void> {
  const box = field(unit, name);
  box.value = value;
  equal(box.value, value, "it can be chosen");
  box.dispatchEvent(new Event("change", { bubbles: true }));
  await drawn(unit);
}

/** Finds a unit or a person by a name and takes the first. */
async function pick(unit: JinlinUnit, name: string, text: string): Promise<void> {
  field(unit, name).focus();
  await sendKeys({ type: text });
  await until(text, () => all(unit, `[id="${name}-list"] [role=option]`).length > 0);
  await sendKeys({ press: "ArrowDown" });
  await sendKeys({ press: "Enter" });
  await drawn(unit);
}

async function preview(unit: JinlinUnit, words: RegExp): Promise<void> {
  await until(`what would happen: ${String(words)}`, () => words.test(one(unit, ".preview").innerText)).catch(() => {
    throw new Error(`${String(words)} in: ${one(unit, "form").innerText}`);
  });
}

async function send(unit: JinlinUnit): Promise<void> {
  one(unit, "form .primary").click();
  await until("the form to close", () => unit.shadowRoot!.querySelector("form") === null).catch(() => {
    throw new Error(one(unit, "form").innerText);
  });
}

suite("a clerk changes the structure", () => {
  test("registers a community, which stands in the tree at once", async () => {
    const { unit, tree } = await page("north-area");
    await choose(unit, "register-area");
    await select(unit, "kind", "community");
    await write(unit, "name", "新桥社区");
    await preview(unit, /新桥社区/);
    await send(unit);
    await shows(tree, /新桥社区/);
  });

  test("renames it and gives it another code", async () => {
    const { unit, tree } = await page("xishan-area");
    await choose(unit, "rename-unit");
    equal(field(unit, "name").value, "溪山社区");
    await write(unit, "name", "东溪社区");
    await preview(unit, /东溪社区/);
    await send(unit);
    await shows(tree, /东溪社区/);
    equal(one(unit, "h2").innerText, "东溪社区");
    await choose(unit, "recode-unit");
    await write(unit, "code", "350000001001");
    await preview(unit, /350000001001/);
    await send(unit);
    await until("the code", () => /350000001001/.test(one(unit, "header").innerText));
  });

  test("merges two communities into a new one, and takes that back in the history", async () => {
    const { unit, tree } = await page("hefeng-area");
    await choose(unit, "merge-units");
    await pick(unit, "units", "南门");
    await write(unit, "name", "鹤南社区");
    await preview(unit, /鹤南社区/);
    await send(unit);
    await shows(tree, /鹤南社区/);
    ok(!names(tree).some((row) => /鹤山社区|南门社区/.test(row)), "both are gone");
    const history = document.querySelector("jinlin-history")!;
    const back = await until("the entry", () =>
      all(history, ".entry")
        .find((entry) => /合并/.test(entry.innerText))
        ?.querySelector<HTMLElement>(".withdraw"),
    );
    back.click();
    await until("the form", () => history.shadowRoot!.querySelector("form"));
    one(history, "form [id=reason]").focus();
    await sendKeys({ type: "批复有误" });
    await sendKeys({ press: "Enter" });
    await until("the form to close", () => history.shadowRoot!.querySelector("form") === null);
    await shows(tree, /鹤山社区/);
    await shows(tree, /南门社区/);
    ok(!names(tree).some((row) => /鹤南社区/.test(row)), "the heir is gone");
  });

  test("splits a street in two: what nobody takes is named, and each takes its own", async () => {
    const { unit, tree } = await page("north-area");
    await choose(unit, "split-unit");
    await select(unit, "original", "goes");
    await write(unit, "into-1-name", "上城街道");
    one(unit, ".rows .add").click();
    await drawn(unit);
    await until("the focus in the new part", () => unit.shadowRoot!.activeElement?.id === "into-2-name");
    await sendKeys({ type: "下城街道" });
    await pick(unit, "into-1-takes", "鹤山");
    await pick(unit, "into-1-takes", "溪山");
    match(one(unit, ".left").innerText, /尚无去处：.*南门社区/);
    await until("the refusal", () => /南门社区/.test(unit.shadowRoot!.querySelector("#into-fault")?.textContent ?? ""));
    await pick(unit, "into-2-takes", "南门");
    await pick(unit, "into-2-takes", "城北");
    match(one(unit, ".left").innerText, /下属都有了去处/);
    await preview(unit, /下城街道/);
    await send(unit);
    await shows(tree, /上城街道/);
    await shows(tree, /下城街道/);
    ok(!names(tree).some((row) => /城北街道/.test(row)));
  });

  test("takes a part away by the keys, and the focus stays in the form", async () => {
    const { unit } = await page("north-area", { lang: "en" });
    await choose(unit, "split-unit");
    equal(all(unit, ".take-away").length, 0, "the only part stays");
    for (const part of [2, 3]) {
      one(unit, ".rows .add").focus();
      await sendKeys({ press: "Enter" });
      await until("the part", () => unit.shadowRoot!.activeElement?.id === `into-${part}-name`);
    }
    all(unit, ".take-away")[1]!.focus();
    await sendKeys({ press: "Enter" });
    await until("the focus beside it", () => unit.shadowRoot!.activeElement?.id === "into-1-name");
    deepEqual(
      all(unit, "legend").map((legend) => legend.innerText),
      ["Part 1", "Part 2"],
    );
    equal(unit.shadowRoot!.querySelector("#into-2-name"), null);
  });

  test("dissolves a community, of which nothing is left in the tree", async () => {
    const { unit, tree } = await page("xishan-area");
    await choose(unit, "dissolve-unit");
    await preview(unit, /溪山社区/);
    await send(unit);
    await until("it is gone", () => !names(tree).some((row) => /溪山社区/.test(row)));
  });

  test("what stands in the way of a dissolution is named beside the field that mends it", async () => {
    const { unit } = await page("hefeng-area");
    await choose(unit, "dissolve-unit");
    await write(unit, "reason", "撤并");
    await until("the name", () => /鹤山社区大党委/.test(unit.shadowRoot!.querySelector("#under-fault")?.textContent ?? ""));
  });
});

suite("a clerk changes posts", () => {
  test("suspends whoever holds one, and reinstates them", async () => {
    const { unit, tree } = await page("hefeng", { slice: "command" });
    const post = '[data-post="hefeng/secretary"]';
    await choose(unit, "suspend-appointment", post);
    await write(unit, "reason", "接受调查");
    await preview(unit, /陈明/);
    await send(unit);
    await until("the sign", () => unit.shadowRoot!.querySelector(".post.suspended"));
    await until("the sign in the tree", () => all(tree, ".sign.suspended").length === 1);
    await choose(unit, "reinstate-appointment", post);
    await send(unit);
    await until("the post to be held", () => unit.shadowRoot!.querySelector(".post.held"));
    await until("the tree to show it", () => all(tree, ".sign.suspended").length === 0);
  });

  test("opens a post and closes it", async () => {
    const { unit } = await page("hefeng");
    await choose(unit, "open-post");
    await select(unit, "post", "hefeng/deputy");
    await preview(unit, /副书记/);
    await send(unit);
    const post = '[data-post="hefeng/deputy"]';
    await until("the post", () => unit.shadowRoot!.querySelector(post));
    await choose(unit, "close-post", post);
    await send(unit);
    await until("no such post", () => unit.shadowRoot!.querySelector(post) === null);
  });

  test("lets a seat follow a post: whoever holds that sits in it", async () => {
    const { unit } = await page("north");
    const post = '[data-post="north/member"]';
    await choose(unit, "link-post", post);
    await pick(unit, "followsUnit", "鹤山社区大党委");
    await select(unit, "followsKind", "secretary");
    await preview(unit, /委员/);
    await send(unit);
    await until("the holder", () => /陈明/.test(one(unit, post).innerText));
  });

  test("counts the members of a branch, which its page then shows", async () => {
    const { unit } = await page("hefeng-branch");
    await choose(unit, "count-members");
    await write(unit, "full", "38");
    await write(unit, "probationary", "2");
    await preview(unit, /38/);
    await send(unit);
    await until("the count", () => /正式党员 38 名，预备党员 2 名\s*2026年11月23日起/.test(one(unit, "header").innerText));
  });
});

suite("a clerk works on a draft", () => {
  test("a form says what would come of the step on the draft, and adds it even where it cannot be done yet", async () => {
    const { county, unit } = await page("nanmen");
    const source = county.source(clerk);
    const ends = { type: "end-appointment", appointment: "a-chen", to: "2026-12-01", ended: "transferred" } as const;
    const saved = await source.send({ type: "save-draft", draft: "d-1", name: "调整", from: "2026-12-01", commands: [ends] });
    ok(saved.ok);
    document.querySelector("jinlin-source")!.draft = "d-1";
    await until("the draft", () => unit.shadowRoot!.querySelector("h2"));
    await choose(unit, "appoint-person", '[data-post="nanmen/secretary"]');
    await pick(unit, "person", "陈明");
    await write(unit, "reason", "轮岗");
    await until("why not", () => /仍可加入草案/.test(one(unit, ".preview").innerText));
    match(one(unit, "#person-fault").textContent, /上限/);
    await select(unit, "from", "2026-12-01");
    await preview(unit, /陈明 将于2026年12月1日起任书记/);
    await select(unit, "from", "2026-11-30");
    await until("why not, once more", () => unit.shadowRoot!.querySelector("#person-fault"));
    await send(unit);
    const view = await source.view("draft", { draft: "d-1" });
    ok(view.view === "draft");
    deepEqual(
      view.steps.map(({ command }) => command),
      ["end-appointment", "appoint-person"],
    );
  });
});
