import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  addDays,
  wordsIn,
  type Command,
  type Day,
  type FindingsView,
  type HierarchyView,
  type PeopleView,
  type Sent,
  type SessionView,
  type UnitView,
} from "@jinlin/core";
import type { Browser, Page } from "playwright-core";
import { newFolder, startPortal, type RunningPortal } from "./running-portal.ts";
import { ask, openBrowser, openWindow } from "./windows.ts";

const department = "organisation-department/organisation-head";
const hefeng = "hefeng-committee/community-secretary";
const gridHead = "hefeng-grid-1/grid-head";
const jiaobei = "jiaobei-working-committee/working-committee-secretary";

const folder = newFolder();
let portal: RunningPortal;
let browser: Browser;
/** Responsibility areas nobody heads: in Hefeng community, and elsewhere. Each test takes one for itself. */
const vacant = { hefeng: [] as Area[], elsewhere: [] as Area[] };
type Area = { readonly id: string; readonly name: string };
/** People of Hefeng who hold no post. */
const free: { readonly id: string; readonly name: string }[] = [];
let today: Day;

before(async () => {
  [portal, browser] = await Promise.all([startPortal({ folder }), openBrowser()]);
  const { page, close } = await openWindow(browser, portal.url, { as: hefeng });
  today = (await ask<SessionView>(page, "views/session")).answer.today;
  const { findings } = (await ask<FindingsView>(page, "views/findings")).answer;
  for (const { id, name, path } of findings.find(({ id }) => id === "grid-without-holder")!.members)
    vacant[path.some((above) => above.includes("鹤峰")) ? "hefeng" : "elsewhere"].push({ id, name });
  const { people } = (await ask<PeopleView>(page, "views/people?text=&limit=100")).answer;
  const named = (name: string) => people.filter(({ person }) => person.name === name).length;
  for (const { id, person, posts } of people) if (posts.length === 0 && named(person.name!) === 1) free.push({ id, name: person.name! });
  await close();
});

after(async () => {
  await browser.close();
  await portal.stop();
});

test("the department finds an empty area among the findings and puts somebody in charge; every window sees it, and it outlives kill -9", async () => {
  const area = vacant.hefeng.shift()!;
  const { name } = free.shift()!;
  // The server goes away and comes back.
  const expects = /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|status of 503/;
  const head = await openWindow(browser, portal.url, { as: department, expects });
  const secretary = await openWindow(browser, portal.url, { as: hefeng, at: `?unit=${area.id}`, expects });
  const visitor = await openWindow(browser, portal.url, { at: `?unit=${area.id}&lang=en`, expects });

  await head.page.locator("[aria-controls=members-grid-without-holder]").click();
  const more = head.page.locator("#members-grid-without-holder").getByRole("button", { name: /^全部显示/ });
  if (await more.isVisible()) await more.click();
  await head.page.locator("jinlin-findings").getByRole("button", { name: area.name, exact: true }).click();
  await row(head.page, area).and(head.page.locator("[aria-selected=true]")).waitFor();
  await head.page.getByRole("heading", { name: area.name }).waitFor();
  assert.match(await head.page.title(), new RegExp(`^${area.name} · 宁德市蕉城区 · 近邻$`));
  assert.match(await post(secretary.page).innerText(), /空缺/);
  const rateBefore = await rate(head.page);

  await appoint(head.page, name);
  await state(head.page, "在任").waitFor();

  await state(secretary.page, "在任").waitFor();
  assert.match(await post(secretary.page).innerText(), new RegExp(name));
  await state(visitor.page, "held").waitFor();
  assert.doesNotMatch(await post(visitor.page).innerText(), new RegExp(name));
  await head.page.waitForFunction(
    (before) =>
      document.querySelector("jinlin-findings")?.shadowRoot?.querySelector("li:has(> .head > #finding-grid-without-holder) .rate strong")
        ?.textContent !== before,
    rateBefore,
  );
  assert.equal(Number(await rate(head.page)), Number(rateBefore) - 1);

  const { port } = new URL(portal.url);
  await portal.stop("SIGKILL");
  await head.page.getByText("与服务器的连接已中断").waitFor();
  portal = await startPortal({ folder, env: { PORT: port } });
  await head.page.getByText("与服务器的连接已中断").waitFor({ state: "detached", timeout: 30_000 });
  for (const { page } of [head, secretary]) {
    await page.reload();
    await post(page).locator("strong", { hasText: name }).waitFor();
    await state(page, "在任").waitFor();
  }
  for (const window of [head, secretary, visitor]) await window.close();
});

test("the community's secretary finds an empty area by its mark in the tree and fills it with the keyboard alone", async () => {
  const area = vacant.hefeng.shift()!;
  const { name } = free.shift()!;
  const { page, close } = await openWindow(browser, portal.url, { as: hefeng });
  const { keyboard } = page;
  await row(page, { name: "鹤峰社区大党委" }).waitFor();

  await tabTo(page, "只看空缺");
  await keyboard.press("Space");
  await tabTo(page, "treeitem");
  await keyboard.press("Home");
  for (let moves = 0; !(await focused(page)).startsWith(area.name); moves++) {
    assert.ok(moves < 60, `the row of ${area.name} is not among the vacant ones`);
    await keyboard.press("ArrowDown");
  }
  assert.match(await focused(page), /空缺/);
  await keyboard.press("Enter");
  await page.getByRole("heading", { name: area.name }).waitFor();
  await tabTo(page, "任命，责任区负责人");
  await keyboard.press("Enter");
  await keyboard.insertText(name);
  await page.getByRole("option", { name }).waitFor();
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await page.getByText(`${name} 将于${wordsIn("zh-Hans").day(today)}起任责任区负责人`).waitFor();
  await tabTo(page, "任命");
  await keyboard.press("Enter");
  await state(page, "在任").waitFor();
  assert.match(await post(page).innerText(), new RegExp(name));
  await close();
});

test("outside the community its secretary is offered nothing, and is refused by the API as well", async () => {
  const area = vacant.elsewhere[0]!;
  const { page, close } = await openWindow(browser, portal.url, { as: hefeng, at: `?unit=${area.id}`, expects: /status of 403/ });
  await page.getByRole("heading", { name: area.name }).waitFor();
  assert.equal(
    await page
      .locator("jinlin-unit .post")
      .getByRole("button", { name: /任命|结束任职/ })
      .count(),
    0,
  );
  const command: Command = {
    type: "appoint-person",
    appointment: "not-mine",
    post: `${area.id}/grid-head`,
    person: free[0]!.id,
    from: today,
  };
  const { status, answer } = await ask<Sent>(page, "commands", command);
  assert.deepEqual([status, answer.ok || answer.refusals.map(({ code }) => code)], [403, ["not-open-to-you"]]);
  await close();
});

test("a subdistrict's secretary decides about the community's head, and not about its areas", async () => {
  const { page, close } = await openWindow(browser, portal.url, { as: jiaobei, at: "?unit=hefeng-committee" });
  await post(page).getByRole("button", { name: "任命，大党委书记" }).waitFor();
  await page.goto(`${portal.url}/?unit=${vacant.hefeng[0]!.id}`);
  await page.getByRole("heading", { name: vacant.hefeng[0]!.name }).waitFor();
  assert.equal(await page.getByRole("button", { name: /^任命/ }).count(), 0);
  await close();
});

test("whoever acts for another post by delegation reads so in the menu: for which post, by whom, until when", async () => {
  const head = await openWindow(browser, portal.url, { as: department });
  const signIns = (await (await head.page.request.get(`${portal.url}/sign-ins`)).json()) as { person: string; post: string }[];
  const { posts } = (await ask<UnitView>(head.page, "views/unit?unit=hefeng-committee")).answer;
  const lent = posts.find(({ id }) => id === "hefeng-committee/community-secretary")!;
  const to = addDays(today, 30);
  const delegate: Command = {
    type: "delegate-authority",
    delegation: "while-away",
    appointment: lent.appointment!,
    delegate: signIns.find(({ post }) => post === gridHead)!.person,
    from: today,
    to,
  };
  assert.ok((await ask<Sent>(head.page, "commands", delegate)).answer.ok);
  for (const [lang, told] of [
    ["zh-Hans", `受${lent.holder!.name}委托，代行鹤峰社区大党委 大党委书记职权，至${wordsIn("zh-Hans").day(to)}前`],
    [
      "en",
      `Acts for Community committee secretary, Hefeng Community committee, lent by ${lent.holder!.name}, ends ${wordsIn("en").day(to)}`,
    ],
  ] as const) {
    const { page, close } = await openWindow(browser, portal.url, { as: gridHead, at: `?lang=${lang}` });
    await page.locator(".account summary").click();
    await page.locator(".account li").last().waitFor();
    assert.equal(await page.locator(".account li").last().innerText(), told);
    assert.equal(await page.locator(".account li").filter({ hasText: lent.holder!.name! }).count(), 1);
    await close();
  }
  assert.ok((await ask<Sent>(head.page, "commands", { type: "end-delegation", delegation: "while-away", to: today })).answer.ok);
  await head.close();
});

test("the public sees which and how many, no names, no buttons, and may ask nothing more", async () => {
  const head = await openWindow(browser, portal.url, { as: department });
  const full = JSON.stringify((await ask<HierarchyView>(head.page, "views/hierarchy?slice=command")).answer);
  const names = new Set([...full.matchAll(/"holder":\{[^}]*"name":"([^"]+)"/g)].map(([, name]) => name!));
  assert.ok(names.size > 500);

  const visitor = await openWindow(browser, portal.url, { at: "?unit=hefeng-committee", expects: /status of 403/ });
  await post(visitor.page).waitFor();
  const seen =
    (await visitor.page.locator("portal-page").ariaSnapshot()) +
    (
      await Promise.all(
        ["hierarchy?slice=command", "unit?unit=hefeng-committee", "findings"].map(async (view) =>
          JSON.stringify((await ask(visitor.page, `views/${view}`)).answer),
        ),
      )
    ).join();
  assert.match(seen, /鹤峰社区大党委/);
  for (const name of names) if (name.length > 2) assert.ok(!seen.includes(name), name);
  assert.equal(await visitor.page.getByRole("button", { name: /任命|结束任职/ }).count(), 0);
  assert.equal((await ask(visitor.page, "views/people?text=")).status, 403);
  await head.close();
  await visitor.close();
});

for (const [lang, send, lacking, tooEarly] of [
  ["zh-Hans", "任命", "请从名单中选定一人", "您只能办理今日"],
  ["en", "Appoint", "Choose a person from the list", "You may decide for today"],
] as const)
  test(`what is refused is said beside its field (${lang})`, async () => {
    const { page, close } = await openWindow(browser, portal.url, {
      as: hefeng,
      at: `?unit=${vacant.hefeng[0]!.id}&lang=${lang}`,
      expects: /status of 403/,
    });
    await post(page).locator("[data-command=appoint-person]").click();
    const form = page.getByRole("form");
    await form.getByRole("button", { name: send, exact: true }).click();
    assert.equal(await faultOf(page, "person"), lacking);

    await choose(page, free[0]!.name);
    await page.locator("#from").fill(addDays(today, -1));
    await page.locator("#from-fault").waitFor();
    assert.ok((await faultOf(page, "from")).startsWith(tooEarly));
    assert.equal(await faultOf(page, "person"), "");
    await form.getByRole("button", { name: send, exact: true }).click();
    await page.locator("#from[aria-invalid=true]").waitFor();
    // Nothing of what was typed is lost.
    assert.equal(await page.locator("#person").inputValue(), free[0]!.name);
    await close();
  });

test("of two who decide about one post at once the second is told, and decides again", async () => {
  const area = vacant.hefeng.shift()!;
  const [first, second] = [free.shift()!, free.shift()!];
  const at = `?unit=${area.id}`;
  const head = await openWindow(browser, portal.url, { as: department, at });
  const secretary = await openWindow(browser, portal.url, { as: hefeng, expects: /status of 409/ });
  // Nothing reaches this window by itself: it sends what it believes.
  await secretary.page.route("**/api/live", () => {});
  await secretary.page.goto(`${portal.url}/${at}`);
  await post(secretary.page).getByRole("button", { name: "任命，责任区负责人" }).click();
  await choose(secretary.page, second.name);
  await secretary.page.getByText(`${second.name} 将于`).waitFor();

  await appoint(head.page, first.name);
  await state(head.page, "在任").waitFor();

  await send(secretary.page);
  await secretary.page.getByText("您查看之后，此处已有更改").waitFor();
  await secretary.page.getByText(`责任区负责人现为：在任，${first.name}`).waitFor();
  assert.equal(await secretary.page.locator("#person").inputValue(), second.name);
  await send(secretary.page);
  await post(secretary.page).locator("strong", { hasText: second.name }).waitFor();
  await post(head.page).locator("strong", { hasText: second.name }).waitFor();
  await head.close();
  await secretary.close();
});

test("an earlier day shows who held the post then, and says which day it is; back leads back", async () => {
  const { page, close } = await openWindow(browser, portal.url, { as: department, at: "?unit=hefeng-committee" });
  const { posts } = (await ask<UnitView>(page, "views/unit?unit=hefeng-committee")).answer;
  const replaced = posts.find(({ stints }) => stints.length > 1)!;
  const [now, before] = replaced.stints;
  const day = addDays(now!.from!, -1);
  assert.notEqual(now!.holder.name, before!.holder.name);

  const shown = page.locator(`jinlin-unit [data-post="${replaced.id}"] strong`);
  await shown.getByText(now!.holder.name!).waitFor();
  await page.getByLabel("所示日期").fill(day);
  await page.getByText(`以下为${wordsIn("zh-Hans").day(day)}的情况`).waitFor();
  await shown.getByText(before!.holder.name!).waitFor();
  assert.equal(new URL(page.url()).search, `?unit=hefeng-committee&day=${day}`);

  await page.getByRole("link", { name: "回到今天" }).click();
  await shown.getByText(now!.holder.name!).waitFor();
  await page.goBack();
  await shown.getByText(before!.holder.name!).waitFor();
  await page.reload();
  await shown.getByText(before!.holder.name!).waitFor();
  assert.equal(await page.getByLabel("所示日期").inputValue(), day);
  await close();
});

test("the language changes at a click, for the page and all that is on it, and stands in the address", async () => {
  const { page, close } = await openWindow(browser, portal.url, { as: department, at: "?unit=hefeng-committee" });
  await page.getByRole("heading", { name: "鹤峰社区大党委" }).waitFor();
  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("heading", { name: "Hefeng Community committee" }).waitFor();
  await page.getByRole("treeitem", { name: /Jiaobei Subdistrict working committee/ }).waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.equal(await page.title(), "Hefeng Community committee · Jiaocheng District, Ningde · Jinlin");
  await page.getByText("Sample data", { exact: true }).first().waitFor();
  assert.equal(new URL(page.url()).search, "?unit=hefeng-committee&lang=en");
  await close();
});

test("what the tree does not show as it is arranged is shown in the chain of command", async () => {
  const area = vacant.elsewhere[0]!;
  const { page, close } = await openWindow(browser, portal.url, { at: "?slice=linkage" });
  await page.locator("[aria-controls=members-grid-without-holder]").click();
  await page.locator("jinlin-findings").getByRole("button", { name: area.name, exact: true }).click();
  await row(page, area).waitFor();
  assert.equal(await page.locator(".slices [aria-current]").innerText(), "指挥链");
  await close();
});

const row = (page: Page, { name }: { readonly name: string }) =>
  page.getByRole("treeitem").filter({ has: page.getByTitle(name, { exact: true }) });
const post = (page: Page) => page.locator("jinlin-unit .post").first();
const state = (page: Page, word: string) => post(page).locator(".holder .word", { hasText: word });
const rate = (page: Page) => page.locator("jinlin-findings li:has(> .head > #finding-grid-without-holder) .rate strong").innerText();
const send = (page: Page) => page.getByRole("form").getByRole("button", { name: "任命", exact: true }).click();

/** Someone without a post; there may be others of that name elsewhere, and then it is said how many. */
async function choose(page: Page, name: string): Promise<void> {
  await page.locator("#person").fill(name);
  await page
    .getByRole("option")
    .filter({ hasText: new RegExp(`^\\s*${name}\\s+(鹤峰社区|Hefeng Community)(，|,|\\s|$)`) })
    .click();
}

/** By the form: looks the person up, sees what would happen, sends. */
async function appoint(page: Page, name: string): Promise<void> {
  await post(page).getByRole("button", { name: "任命，责任区负责人" }).click();
  await choose(page, name);
  await page.getByText(`${name} 将于${wordsIn("zh-Hans").day(today)}起任责任区负责人`).waitFor();
  await send(page);
}

async function faultOf(page: Page, field: string): Promise<string> {
  return (await page.locator(`#${field}-fault`).allInnerTexts()).join();
}

/** Presses Tab until the focus is on what has that role or begins with that name. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const found = await focused(page);
    if (found.startsWith(wanted) || found.endsWith(` ${wanted}`)) return;
  }
  assert.fail(`no Tab leads to ${wanted}`);
}

/** Name and role of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at?.textContent;
    return `${(at?.getAttribute("aria-label") ?? label ?? "").trim()} ${at?.getAttribute("role") ?? ""}`;
  });
}
