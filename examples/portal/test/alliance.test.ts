import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { CallsView, CallView } from "@jinlin/core";
import type { Browser, Locator, Page } from "playwright-core";
import { allyTeam, team } from "./hefeng-alliance.ts";
import { newFolder, startPortal, type RunningPortal } from "./running-portal.ts";
import { ask, openBrowser, openWindow } from "./windows.ts";

// A branch calls, a team comes, the community chooses it and the branch says how it went: three posts, each in a window of its own.
const department = "organisation-department/organisation-head";
const community = "hefeng-committee/community-secretary";
const branch = "jiguang-huayuan-branch/branch-secretary";
const at = "?page=alliance";
const words = "夜间巡逻人手不足，需要增援";

let portal: RunningPortal;
let browser: Browser;
/** Whoever heads a responsibility area of the compound leads the team as well. */
let leader: string;

before(async () => {
  [portal, browser] = await Promise.all([startPortal({ folder: newFolder() }), openBrowser()]);
  const { page, close } = await openWindow(browser, portal.url, { as: department });
  const signIns = (await (await page.request.get(`${portal.url}/sign-ins`)).json()) as { person: string; post: string }[];
  const head = signIns.find(({ post }) => post.endsWith("/grid-head"))!;
  leader = head.post;
  await allyTeam(page, head.person);
  await close();
});

after(async () => {
  await browser.close();
  await portal.stop();
});

test("a call goes through the whole cycle in three windows, and each sees at once what the others do", async () => {
  const [raising, choosing, leading] = await Promise.all([
    openWindow(browser, portal.url, { as: branch, at }),
    openWindow(browser, portal.url, { as: community, at }),
    openWindow(browser, portal.url, { as: leader, at }),
  ]);
  const windows = [raising.page, choosing.page, leading.page];
  const stands = async (stage: string) => {
    for (const page of windows) await card(page, stage).waitFor();
  };

  await raising.page.locator("[data-command=raise-call]").click();
  const form = raising.page.getByRole("form");
  await form.locator("#service").selectOption({ label: "治安巡逻" });
  await form.locator("#words").fill(words);
  await form.locator("#heads").fill("6");
  await choose(raising.page, "area", "继光花苑");
  await choose(raising.page, "unit", "继光花苑党支部");
  await form.getByRole("button", { name: "发起呼叫" }).click();
  await stands("initiated");

  // The leader answers from the card's menu, by the keys alone.
  await card(leading.page, "initiated").locator(".dots").focus();
  await leading.page.keyboard.press("Enter");
  await leading.page.getByRole("menuitem", { name: /^响应呼叫/ }).focus();
  await leading.page.keyboard.press("Enter");
  await send(leading.page, "响应呼叫");
  await stands("responded");

  // The community's secretary looks at the call and chooses among the teams that could come.
  await card(choosing.page, "responded").locator(".open").click();
  const proposed = choosing.page.locator(".matching li", { hasText: team.name });
  assert.match(await proposed.locator(".reasons").innerText(), /随时可到/);
  await proposed.getByRole("button", { name: /^匹配队伍/ }).click();
  await send(choosing.page, "匹配队伍");
  await stands("matched");

  // The leader sets to work by dragging the card.
  await drag(leading.page, card(leading.page, "matched"), leading.page.locator("[data-stage=assisting]"));
  await send(leading.page, "开始帮扶");
  await stands("assisting");

  await card(leading.page, "assisting").locator(".open").click();
  await leading.page.locator(".page [data-command=finish-call]").click();
  await send(leading.page, "完成帮扶");
  await stands("done");
  assert.equal(await leading.page.locator(".page [data-command=review-call]").count(), 0, "nobody reviews their own");

  await card(raising.page, "done").locator(".open").click();
  await raising.page.locator(".page [data-command=review-call]").click();
  await raising.page.getByRole("form").locator("#words").fill("连续三晚到岗，巡逻到位");
  await send(raising.page, "评价呼叫");
  for (const page of windows) await page.locator("[data-stage=reviewed] .count", { hasText: "1" }).waitFor();
  await raising.page.locator(".page .stage", { hasText: "已办结" }).waitFor();
  assert.deepEqual(await raising.page.locator(".timeline li strong").allInnerTexts(), [
    "评价",
    "完成帮扶",
    "开始帮扶",
    "匹配队伍",
    "响应",
    "发起",
  ]);
  for (const window of [raising, choosing, leading]) await window.close();
});

test("whoever is of another community sees the call and may do nothing with it; the public is shown no calls at all", async () => {
  const street = await openWindow(browser, portal.url, { as: "chengnan-town-committee/town-secretary", at: `${at}&lang=en` });
  const { rows } = (await ask<CallsView>(street.page, "views/calls?closed=true")).answer;
  for (const { moves } of rows) assert.deepEqual(moves, []);
  await street.close();

  const visitor = await openWindow(browser, portal.url, { at, expects: /status of 403/ });
  await visitor.page.locator("jinlin-check-in .needs").first().waitFor();
  assert.equal(await visitor.page.locator("jinlin-call-board").count(), 0);
  const { status } = await ask<CallView>(visitor.page, "views/calls");
  assert.equal(status, 403);
  await visitor.close();
});

test("how the reader lays out the calls is kept", async () => {
  const { page, close } = await openWindow(browser, portal.url, { as: community, at });
  await page.locator("[data-layout=list]").click();
  await page.reload();
  await page.locator("jinlin-call-board[layout=list]").waitFor();
  await page.locator("[data-layout=columns]").click();
  await page.reload();
  await page.locator("jinlin-call-board .columns").waitFor();
  await close();
});

const card = (page: Page, stage: string): Locator => page.locator(`[data-stage=${stage}] .card`, { hasText: words });

async function choose(page: Page, field: string, name: string): Promise<void> {
  await page.getByRole("form").locator(`#${field}`).fill(name);
  await page
    .getByRole("option")
    .filter({ hasText: new RegExp(`^\\s*${name}(\\s|，|$)`) })
    .click();
}

async function send(page: Page, label: string): Promise<void> {
  const form = page.getByRole("form");
  await form.getByRole("button", { name: label, exact: true }).click();
  await form.waitFor({ state: "detached" });
}

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = await Promise.all([from.locator(".facts").boundingBox(), to.boundingBox()]);
  await page.mouse.move(start!.x + 8, start!.y + 8);
  await page.mouse.down();
  await page.mouse.move(end!.x + end!.width / 2, end!.y + 20, { steps: 4 });
  await page.mouse.up();
}
