import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  ruleKinds,
  ruleWords,
  type Command,
  type GridsView,
  type NeedsView,
  type RuleKind,
  type Sent,
  type SessionView,
} from "@jinlin/core";
import type { Browser, Page } from "playwright-core";
import { check } from "./check-page.ts";
import { newFolder, startPortal, type RunningPortal } from "./running-portal.ts";
import { ask, openBrowser, openWindow } from "./windows.ts";

const department = "organisation-department/organisation-head";
const sizes = { desk: { width: 1440, height: 900 }, tablet: { width: 1024, height: 768 }, phone: { width: 390, height: 844 } } as const;

let portal: RunningPortal;
let browser: Browser;

before(async () => {
  [portal, browser] = await Promise.all([startPortal({ folder: newFolder() }), openBrowser()]);
  const { page, close } = await openWindow(browser, portal.url, { as: department });
  const { today } = (await ask<SessionView>(page, "views/session")).answer;
  const merge = { type: "merge-units", units: ["hefeng-committee", "peiying-committee"], into: "hefeng-committee", from: today } as const;
  const draft: Command = { type: "save-draft", draft: "merger", name: "鹤峰、培英两社区合并", from: today, commands: [merge] };
  assert.ok((await ask<Sent>(page, "commands", draft)).answer.ok);
  const call: Command = {
    type: "raise-call",
    call: "light-the-lane",
    area: "hefeng-community",
    unit: "hefeng-committee",
    service: "repairs",
    heads: 3,
    words: "巷道路灯损坏，请帮忙检修",
  };
  assert.ok((await ask<Sent>(page, "commands", call)).answer.ok);
  await close();
});

after(async () => {
  await browser.close();
  await portal.stop();
});

for (const [size, viewport] of Object.entries(sizes))
  for (const [scheme, lang] of [
    ["light", "zh-Hans"],
    ["dark", "en"],
  ] as const)
    test(`nothing stands in anybody's way and nothing sticks out: ${size}, ${scheme}, ${lang}`, async () => {
      const { page, close } = await openWindow(browser, portal.url, { as: department, at: `?lang=${lang}`, viewport, colorScheme: scheme });
      await settled(page);
      await check(page, "the lists");

      await page.locator(".account summary").click();
      await check(page, "the menu of posts");
      await page.keyboard.press("Escape");

      await page.goto(`${portal.url}/?lang=${lang}&unit=hefeng-committee&day=2024-01-01`);
      await page.locator("jinlin-unit .post").first().waitFor();
      await page.locator("jinlin-unit [data-command=appoint-person]").first().click();
      await check(page, "a unit on an earlier day, with its form");
      await close();
    });

for (const [size, viewport] of Object.entries(sizes))
  for (const [scheme, lang] of [
    ["light", "en"],
    ["dark", "zh-Hans"],
  ] as const)
    test(`nor on the pages of the history, of drafts and of the rules: ${size}, ${scheme}, ${lang}`, async () => {
      const at = `?page=history&lang=${lang}&day=2024-01-01&seq=2`;
      const { page, close } = await openWindow(browser, portal.url, { as: department, at, viewport, colorScheme: scheme });
      await page.locator("jinlin-history .compare").click();
      await page.locator("jinlin-history table").waitFor();
      await check(page, "the history as then believed, two days side by side");

      await page.goto(`${portal.url}/?page=drafts&lang=${lang}&draft=merger`);
      await page.locator("jinlin-draft [part=side]").last().waitFor();
      await page.locator("jinlin-draft #do-publish").click();
      await check(page, "an open draft, about to be published");

      await page.goto(`${portal.url}/?page=rules&lang=${lang}`);
      await page.locator("section.rules table").waitFor();
      await check(page, "the rules");
      await close();
    });

for (const [size, viewport] of Object.entries(sizes))
  for (const [scheme, lang] of [
    ["light", "zh-Hans"],
    ["dark", "en"],
  ] as const)
    test(`nor on the chart, among terms or in a person's record: ${size}, ${scheme}, ${lang}`, async () => {
      const { page, close } = await openWindow(browser, portal.url, {
        as: department,
        at: `?page=chart&lang=${lang}`,
        viewport,
        colorScheme: scheme,
      });
      await page.locator("jinlin-org-chart svg").first().waitFor();
      await check(page, "the chart");

      await page.goto(`${portal.url}/?page=tenure&lang=${lang}`);
      await page.locator("jinlin-tenure table").first().waitFor();
      await check(page, "the terms");

      await page.locator("jinlin-tenure td .link").nth(1).click();
      await page.locator("jinlin-person h2").waitFor();
      await check(page, "a person's record");
      await close();
    });

for (const [size, viewport] of Object.entries(sizes))
  for (const [scheme, lang] of [
    ["light", "en"],
    ["dark", "zh-Hans"],
  ] as const)
    test(`nor on the pages of access and privacy: ${size}, ${scheme}, ${lang}`, async () => {
      const at = `?page=access&lang=${lang}`;
      const { page, close } = await openWindow(browser, portal.url, { as: department, at, viewport, colorScheme: scheme });
      await page.locator("jinlin-access table").waitFor();
      await check(page, "who may see and do what");

      await page.goto(`${portal.url}/?page=privacy&lang=${lang}`);
      await page.locator("jinlin-privacy .all").click();
      await page.locator("jinlin-privacy [data-command=erase-expired]").click();
      await page.locator("jinlin-privacy form").waitFor();
      await check(page, "people about to be erased");
      await close();
    });

for (const [size, viewport] of Object.entries(sizes))
  for (const [scheme, lang] of [
    ["light", "zh-Hans"],
    ["dark", "en"],
  ] as const)
    test(`nor on the page of grids: ${size}, ${scheme}, ${lang}`, async () => {
      const { page, close } = await openWindow(browser, portal.url, {
        as: department,
        at: `?page=grids&lang=${lang}`,
        viewport,
        colorScheme: scheme,
      });
      await page.locator("jinlin-networks [data-network] .open").first().click();
      await page.locator("jinlin-networks #opened-name").waitFor();
      await check(page, "a network opened, and who answers");
      await page.locator("jinlin-networks [data-grid] th .link").first().click();
      await page.locator("jinlin-unit h2").waitFor();
      await check(page, "a grid beside them");
      await close();
    });

for (const [size, viewport] of Object.entries(sizes))
  for (const [scheme, lang] of [
    ["light", "en"],
    ["dark", "zh-Hans"],
  ] as const)
    test(`nor on the page of the alliance: ${size}, ${scheme}, ${lang}`, async () => {
      const { page, close } = await openWindow(browser, portal.url, {
        as: department,
        at: `?page=alliance&lang=${lang}&call=light-the-lane&unit=hefeng-community`,
        viewport,
        colorScheme: scheme,
      });
      await page.locator("jinlin-unit h2").waitFor();
      await check(page, "a community beside the calls");
      await page.locator("section.unit .back").click();
      await page.locator("jinlin-call-board .timeline").waitFor();
      await check(page, "a call opened");
      await page.locator("jinlin-call-board .page .close").click();
      await page.locator("jinlin-call-board [data-command=raise-call]").click();
      await page.locator("jinlin-call-board form").waitFor();
      await check(page, "the calls, and one to be raised");
      await close();
    });

for (const [size, viewport] of Object.entries(sizes))
  for (const [scheme, lang] of [
    ["light", "zh-Hans"],
    ["dark", "en"],
  ] as const)
    test(`nor among those who reported in and on the three lists: ${size}, ${scheme}, ${lang}`, async () => {
      const { page, close } = await openWindow(browser, portal.url, {
        as: department,
        at: `?page=alliance&lang=${lang}&list=check-ins`,
        viewport,
        colorScheme: scheme,
      });
      await page.locator("jinlin-check-in .needs").first().waitFor();
      await page.locator("jinlin-check-in .check-ins").waitFor();
      await check(page, "who reported in, and the lists");
      await page.locator("jinlin-check-in [data-need] td .link").first().click();
      await page.locator("jinlin-unit h2").waitFor();
      await check(page, "a community beside them");
      await close();
    });

test("the public reads what stands on the three lists, and no names of who took it on", async () => {
  const { page, close } = await openWindow(browser, portal.url);
  await page.locator("nav.pages").getByRole("link", { name: "同盟" }).click();
  await page.locator("jinlin-check-in [data-need]").first().waitFor();
  const { rows } = (await ask<NeedsView>(page, "views/needs")).answer;
  assert.ok(rows.length > 0);
  assert.deepEqual(
    rows.flatMap(({ claims }) => claims.flatMap(({ person }) => person?.name ?? [])),
    [],
  );
  assert.equal(await page.locator("jinlin-check-in :is([part=check-ins], .person, [data-command])").count(), 0);
  await close();
});

test("the public sees who answers for grids by post, and no names", async () => {
  const { page, close } = await openWindow(browser, portal.url, { at: "?page=grids" });
  await page.locator("jinlin-networks [data-grid]").first().waitFor();
  const { rows } = (await ask<GridsView>(page, "views/grids")).answer;
  assert.ok(rows.some(({ posts }) => posts.length > 0));
  for (const { primary, posts } of rows)
    for (const post of [...(primary ? [primary] : []), ...posts])
      assert.deepEqual([post.holder?.name, post.answers?.holder?.name], [undefined, undefined]);
  assert.equal(await page.locator("jinlin-networks .person").count(), 0);
  await close();
});

test("six posts and the public are open to different pages, and what each may do is told by the county's own grants", async () => {
  const everybody = ["组织", "架构图", "网格", "公示", "同盟"];
  const officials = [...everybody, "任期一览", "变动记录"];
  const drafting = [...officials, "草案"];
  const pagesOf: Readonly<Record<string, readonly string[]>> = {
    [department]: [...drafting, "授权", "个人信息"],
    "jiaobei-working-committee/working-committee-secretary": drafting,
    "chengnan-town-committee/town-secretary": drafting,
    "hefeng-committee/community-secretary": drafting,
    "jiguang-huayuan-branch/branch-secretary": officials,
    "hefeng-grid-1/grid-head": officials,
  };
  const { page, close } = await openWindow(browser, portal.url);
  const signIns = (await (await page.request.get(`${portal.url}/sign-ins`)).json()) as { post: string }[];
  await close();
  assert.deepEqual(
    signIns.map(({ post }) => post),
    Object.keys(pagesOf),
  );
  for (const as of [undefined, ...Object.keys(pagesOf)]) {
    const { page, close } = await openWindow(browser, portal.url, as ? { as } : {});
    await page.locator("nav.pages").waitFor();
    assert.deepEqual(await page.locator("nav.pages a").allInnerTexts(), as ? pagesOf[as] : everybody, as ?? "the public");
    await close();
  }
});

test("from a person's record one comes to what is open to them, and to everybody's again", async () => {
  const { page, close } = await openWindow(browser, portal.url, { as: department, at: "?unit=hefeng-committee" });
  await page.locator("jinlin-unit .holder .link").first().click();
  await page.getByRole("link", { name: "此人的权限" }).click();
  await page.locator("jinlin-access").getByRole("heading", { name: "大党委书记" }).waitFor();
  await page.locator("jinlin-access .every").click();
  await page.locator("jinlin-access table").waitFor();
  await close();
});

test("a name in a unit leads to the person, whose record leads back to where they serve", async () => {
  const { page, close } = await openWindow(browser, portal.url, { as: department, at: "?unit=hefeng-committee" });
  const name = page.locator("jinlin-unit .holder .link").first();
  const who = await name.innerText();
  await name.click();
  await page.locator("jinlin-person").getByRole("heading", { name: who, level: 2 }).waitFor();
  await page.locator("jinlin-person").getByRole("button", { name: "鹤峰社区大党委" }).first().click();
  await page.locator("jinlin-unit").getByRole("heading", { name: "鹤峰社区大党委", level: 2 }).waitFor();
  await close();
});

test("on a phone there is one thing at a time: the list, then the unit, and the way back", async () => {
  const { page, close } = await openWindow(browser, portal.url, { viewport: sizes.phone, hasTouch: true, isMobile: true });
  const [tree, findings, unit] = ["jinlin-hierarchy-tree", "jinlin-findings", "jinlin-unit"].map((tag) => page.locator(tag)) as [
    ReturnType<Page["locator"]>,
    ReturnType<Page["locator"]>,
    ReturnType<Page["locator"]>,
  ];
  await tree.getByRole("treeitem").first().tap();
  await unit.getByRole("heading", { level: 2 }).waitFor();
  assert.deepEqual([await tree.isVisible(), await findings.isVisible()], [false, false]);
  await page.getByRole("link", { name: "返回" }).tap();
  await tree.waitFor();
  assert.equal(await unit.count(), 0);

  await page.getByRole("link", { name: "问题清单" }).tap();
  await findings.waitFor();
  assert.equal(await tree.isVisible(), false);
  await page.goBack();
  await tree.waitFor();
  await close();
});

test("a link opens the same for somebody else, and back and forward go where one has been", async () => {
  const { page, close } = await openWindow(browser, portal.url);
  await page.getByRole("link", { name: "行政区域" }).click();
  await page.getByRole("tree", { name: "行政区域" }).getByRole("treeitem").first().click();
  await page
    .getByRole("heading", { name: "宁德市蕉城区", level: 2 })
    .or(page.getByRole("heading", { name: "蕉城区", level: 2 }))
    .waitFor();
  const address = page.url();
  await page.goBack();
  await page.locator("jinlin-unit").waitFor({ state: "detached" });
  await page.goBack();
  await page.getByRole("tree", { name: "指挥链" }).waitFor();
  await page.goForward();
  await page.goForward();
  await page.locator("jinlin-unit").waitFor();
  assert.equal(page.url(), address);

  const other = await openWindow(browser, address.replace(/\/\?.*/, ""), { at: new URL(address).search });
  await other.page.getByRole("tree", { name: "行政区域" }).locator("[aria-selected=true]").waitFor();
  // The title says the unit as soon as that has come.
  await other.page.waitForFunction((title) => document.title === title, await page.title());
  await other.close();
  await close();
});

test("one signs in as a post of the sample, plainly without a password, stays where one was, and signs out again", async () => {
  const { page, close } = await openWindow(browser, portal.url, { at: "?unit=hefeng-committee" });
  const menu = page.locator(".account");
  assert.equal((await menu.locator("summary").innerText()).replace(/\s+/g, " "), "公众 登录");
  await menu.locator("summary").click();
  await menu.getByText("人员均为虚构：选一个职务即可登录，无需密码").waitFor();
  await menu.getByRole("button", { name: "鹤峰社区大党委书记" }).click();
  await menu.locator("summary", { hasText: "鹤峰社区大党委 大党委书记" }).waitFor();
  assert.equal(new URL(page.url()).search, "?unit=hefeng-committee");
  await menu.locator("summary").click();
  await menu.getByRole("button", { name: "退出登录" }).click();
  await menu.getByText("公众", { exact: true }).waitFor();
  await close();
});

test("a finding leads to its rule, told in the reader's language", async () => {
  const { page, close } = await openWindow(browser, portal.url);
  await page
    .getByRole("link", { name: /^规则说明/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 2 }).waitFor();
  const { searchParams } = new URL(page.url());
  assert.equal(await page.locator("section.rules h2").innerText(), ruleWords(searchParams.get("rule") as RuleKind, "zh-Hans").title);
  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("heading", { name: ruleWords(searchParams.get("rule") as RuleKind, "en").title, level: 2 }).waitFor();
  await page.getByRole("link", { name: "All rules" }).click();
  assert.equal(await page.locator("section.rules tbody tr").count(), ruleKinds.length);
  await close();
});

test("the public has the organisation and its chart, and is told so on a page that is not for it", async () => {
  const { page, close } = await openWindow(browser, portal.url, { at: "?page=history", expects: /status of 403/ });
  await page.locator("jinlin-history").getByText("您尚未登录").waitFor();
  assert.deepEqual(await page.locator("nav.pages a").allInnerTexts(), ["组织", "架构图", "网格", "公示", "同盟"]);
  await close();
});

test("light and dark follow the system until the reader chooses, and the choice is kept", async () => {
  const { page, close } = await openWindow(browser, portal.url, { colorScheme: "dark" });
  const ground = () => page.locator("jinlin-hierarchy-tree").evaluate((element) => getComputedStyle(element).backgroundColor);
  const dark = await ground();
  await page.emulateMedia({ colorScheme: "light" });
  // The browser tells its pages a little later.
  await page.waitForFunction(
    (before) => getComputedStyle(document.querySelector("jinlin-hierarchy-tree")!).backgroundColor !== before,
    dark,
  );
  await page.getByRole("button", { name: "切换深浅色" }).click();
  assert.equal(await ground(), dark);
  await page.reload();
  assert.equal(await ground(), dark);
  await close();
});

test("a unit is printed alone, black on white, under whose it is and what day it shows", async () => {
  const { page, close } = await openWindow(browser, portal.url, { colorScheme: "dark", at: "?unit=hefeng-committee&day=2025-01-01" });
  await page.locator("jinlin-unit .post").first().waitFor();
  await page.emulateMedia({ media: "print" });
  for (const gone of ["jinlin-hierarchy-tree", "jinlin-findings", ".account", ".controls", ".back"])
    assert.equal(await page.locator(gone).isVisible(), false, gone);
  for (const there of ["h1", "header .notice", "jinlin-unit"]) assert.equal(await page.locator(there).isVisible(), true, there);
  assert.match(await page.locator("portal-page").innerText(), /以下为2025年1月1日的情况/);
  for (const printed of ["portal-page > header", "jinlin-unit"])
    assert.match(await page.locator(printed).evaluate((element) => getComputedStyle(element).color), /^rgb\((0, 0, 0|31, 29, 26)\)$/);
  await close();
});

test("what is not there is said to be not there", async () => {
  const { page, close } = await openWindow(browser, portal.url, {
    at: "?unit=nowhere&slice=none&day=2026-02-30",
    expects: /status of 404/,
  });
  await page.getByText("没有编号为“nowhere”的单位").waitFor();
  await page.getByText("没有编号为“none”的切面").waitFor();
  await close();
});

async function settled(page: Page): Promise<void> {
  for (const drawn of ["jinlin-findings h3", "jinlin-hierarchy-tree [role=treeitem]"])
    await page.locator(drawn).first().waitFor({ state: "attached" });
}
