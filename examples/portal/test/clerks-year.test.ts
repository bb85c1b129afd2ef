import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  addDays,
  wordsIn,
  type Day,
  type FindingsView,
  type HierarchyView,
  type PeopleView,
  type SessionView,
  type UnitView,
} from "@jinlin/core";
import type { Browser, Locator, Page } from "playwright-core";
import { newFolder, startPortal, type RunningPortal } from "./running-portal.ts";
import { ask, openBrowser, openWindow } from "./windows.ts";

// What a clerk of the organisation department does in a year. Each test goes on from what the one before has left.
const department = "organisation-department/organisation-head";
const { day: inWords } = wordsIn("zh-Hans");

const folder = newFolder();
let portal: RunningPortal;
let browser: Browser;
let today: Day;
/** The body whose secretary has stayed on the longest, and the vacant area that comes first among the findings. */
let overdue: { readonly unit: string; readonly name: string; readonly post: string };
let vacant: { readonly id: string; readonly name: string };
/** People of whom there is one alone by that name, none with a post. */
const free: string[] = [];

before(async () => {
  [portal, browser] = await Promise.all([startPortal({ folder }), openBrowser()]);
  const { page, close } = await openWindow(browser, portal.url, { as: department });
  today = (await ask<SessionView>(page, "views/session")).answer.today;
  const { findings } = (await ask<FindingsView>(page, "views/findings")).answer;
  const [late] = findings.find(({ rule }) => rule === "overdue-election")!.members;
  overdue = { unit: late!.id, name: late!.name, post: late!.post!.id };
  vacant = findings.find(({ id }) => id === "grid-without-holder")!.members[0]!;
  const { people } = (await ask<PeopleView>(page, "views/people?text=&limit=100")).answer;
  for (const { person, posts, alike } of people) if (posts.length === 0 && !alike) free.push(person.name!);
  await close();
});

after(async () => {
  await browser.close();
  await portal.stop();
});

test("an election: who stayed on after the term hands over to the elected, whose own term is reckoned; the day before is as it was", async () => {
  const { page, close } = await openWindow(browser, portal.url, { as: department });
  const elected = free.shift()!;
  await page.locator("jinlin-findings").getByRole("button", { name: /^名单/ }).nth(1).click();
  await page.locator("jinlin-findings").getByRole("button", { name: overdue.name, exact: true }).click();
  const post = page.locator(`jinlin-unit [data-post="${overdue.post}"]`);
  await post.locator(".word", { hasText: "届满留任" }).waitFor();
  const stayed = await post.locator("strong").first().innerText();

  await post.locator("[data-command=appoint-person]").click();
  await choose(page, "person", elected);
  await page.locator("#basis").fill("蕉委组〔2026〕31号");
  await send(page, "任命");
  await post.locator("strong", { hasText: elected }).waitFor();
  assert.match(await post.innerText(), /在任/);
  const { posts } = (await ask<UnitView>(page, `views/unit?unit=${overdue.unit}`)).answer;
  const { termEnd } = posts.find(({ id }) => id === overdue.post)!;
  assert.ok(termEnd! > addDays(today, 2 * 365));

  await page.getByLabel("所示日期").fill(addDays(today, -1));
  await post.locator("strong", { hasText: stayed }).waitFor();
  assert.match(await post.innerText(), /届满留任/);
  await close();
});

test("a mistake is withdrawn: it stands struck in the history with the reason, and all is as it was before", async () => {
  const { page, close } = await openWindow(browser, portal.url, { as: department, at: `?unit=${vacant.id}` });
  const mistaken = free.shift()!;
  const post = page.locator("jinlin-unit .post").first();
  await page.locator("jinlin-hierarchy-tree [aria-selected=true]").waitFor();
  const before = await vacancies(page);
  await post.locator("[data-command=appoint-person]").click();
  await choose(page, "person", mistaken);
  await send(page, "任命");
  await post.locator("strong", { hasText: mistaken }).waitFor();

  await page.getByRole("link", { name: "此单位的变动记录" }).click();
  const entry = page.locator("jinlin-history li.entry").filter({ hasText: mistaken });
  await entry.getByRole("button", { name: "撤回" }).click();
  await page.locator("#reason").fill("登记时选错了人");
  await send(page, "撤回");
  const struck = page.locator("jinlin-history li.entry.withdrawn");
  await struck.filter({ hasText: mistaken }).waitFor();
  await page.locator("jinlin-history li.entry").first().getByText("登记时选错了人").waitFor();
  assert.equal(await struck.getByRole("button", { name: "撤回" }).count(), 0);

  await page.getByRole("link", { name: "组织", exact: true }).click();
  await post.locator(".word", { hasText: "空缺" }).waitFor();
  assert.equal(await vacancies(page), before);
  await close();
});

test("a late correction: a term is told from the day it truly began, and as then believed still from the day first written", async () => {
  const { page, close } = await openWindow(browser, portal.url, { as: department, at: "?unit=hefeng-committee" });
  const { posts } = (await ask<UnitView>(page, "views/unit?unit=hefeng-committee")).answer;
  const written = posts[0]!.stints[0]!.from!;
  const truly = addDays(written, 10);
  const between = addDays(written, 5);
  const post = page.locator("jinlin-unit .post").first();
  const shownAs = (word: string) => post.locator(".holder .word", { hasText: word }).waitFor();

  await post.getByText(`自${inWords(written)}`).waitFor();
  await post.locator("summary").click();
  await post.locator("details [aria-haspopup]").first().click();
  await page.getByRole("menuitem", { name: "更正任职" }).click();
  await page.locator("#from").fill(truly);
  await page.locator("#reason").fill("任职文件已找到，起始日有误");
  await send(page, "更正任职");
  await post.getByText(`自${inWords(truly)}`).waitFor();
  await page.getByLabel("所示日期").fill(between);
  await shownAs("空缺");

  await page.getByRole("link", { name: "此单位的变动记录" }).click();
  const entries = page.locator("jinlin-history li.entry");
  await entries.first().getByText("任职文件已找到，起始日有误").waitFor();
  await entries.nth(1).getByRole("button", { name: "当时所知" }).click();
  await page.locator("jinlin-history").getByRole("button", { name: "回到今天" }).waitFor();
  await page.getByRole("link", { name: "组织", exact: true }).click();
  await post.getByText(`自${inWords(written)}`).waitFor();
  await page.getByLabel("所示日期").fill(between);
  await page
    .locator(".remarks")
    .getByText(`以下为${inWords(between)}的情况，按第`)
    .waitFor();
  await shownAs("在任");
  await page.reload();
  await shownAs("在任");
  await page.getByRole("link", { name: "回到今天" }).click();
  await post.getByText(`自${inWords(truly)}`).waitFor();
  await close();
});

test("two communities merge: worked out in a draft, compared, published; old names lead to the heir, and an earlier day is counted on the tree of then", async () => {
  const { page, close } = await openWindow(browser, portal.url, { as: department, at: "?page=drafts" });
  const tree = page.locator("jinlin-hierarchy-tree");
  const draft = page.locator("jinlin-draft");
  // How many there are, as the tree counts them.
  const counted = async (): Promise<number> =>
    Number(/社区大党委\s*(\d+)/.exec(await tree.evaluate((tree) => tree.shadowRoot!.textContent))![1]);
  const goes = await named(page, "command", "培英社区大党委");

  await page.getByRole("button", { name: "新建草案" }).click();
  await draft.getByRole("textbox").first().fill("鹤峰、培英两社区合并");
  await draft.locator("form .primary").click();
  await page.getByRole("link", { name: "查看草案中的组织，并添加步骤" }).click();
  await page.getByText("以下为草案中的情况").waitFor();
  // What stands on the areas first, then the areas.
  for (const [at, other] of [
    [await named(page, "command", "鹤峰社区大党委"), "培英社区大党委"],
    [await named(page, "territory", "鹤峰社区"), "培英社区"],
  ] as const) {
    await page.goto(`${portal.url}/${new URL(page.url()).search.replace(/&unit=[^&]*/, "")}&unit=${at}`);
    await page.locator("jinlin-unit [aria-haspopup]").first().click();
    await page.getByRole("menuitem", { name: "合并" }).click();
    await choose(page, "units", other);
    await send(page, "加入草案");
    await page.getByRole("form").waitFor({ state: "detached" });
  }
  await tree.getByRole("treeitem", { name: /^培英社区大党委/ }).waitFor({ state: "detached" });
  await page.getByRole("link", { name: "离开草案" }).click();
  await tree.getByRole("treeitem", { name: /^培英社区大党委/ }).waitFor();

  await page.getByRole("link", { name: "草案", exact: true }).click();
  await draft.getByRole("button", { name: /鹤峰、培英两社区合并/ }).click();
  const [inForce, proposed] = [0, 1].map((at) => draft.locator("[part=side]").nth(at).getByText("培英社区大党委", { exact: true })) as [
    Locator,
    Locator,
  ];
  await inForce.waitFor();
  assert.equal(await proposed.count(), 0);
  await draft.getByRole("button", { name: "发布" }).click();
  await draft.locator("form [name=basis]").fill("蕉政〔2026〕8号");
  await draft.locator("form .primary").click();
  await draft.getByText("已发布").first().waitFor();

  await page.goto(`${portal.url}/?unit=${goes}`);
  await page.locator("jinlin-unit").getByText("已并入").waitFor();
  await page.locator("jinlin-unit").getByRole("button", { name: "鹤峰社区大党委" }).click();
  await page.getByRole("heading", { name: "鹤峰社区大党委", level: 2 }).waitFor();
  const after = await counted();

  await page.getByRole("link", { name: "变动记录", exact: true }).click();
  await page.locator("jinlin-history").getByText("蕉政〔2026〕8号").waitFor();
  await page.getByRole("slider").focus();
  await page.keyboard.press("ArrowLeft");
  await tree.getByRole("treeitem", { name: /培英社区大党委/ }).waitFor();
  assert.equal(await counted(), after + 1);
  await page.keyboard.press("ArrowRight");
  await tree.getByRole("treeitem", { name: /培英社区大党委/ }).waitFor({ state: "detached" });
  assert.equal(await counted(), after);
  await close();
});

test("all of it is there after kill -9", async () => {
  assert.equal(await portal.stop("SIGKILL"), null);
  portal = await startPortal({ folder });
  const { page, close } = await openWindow(browser, portal.url, { as: department, at: "?page=history" });
  const entries = page.locator("jinlin-history li.entry");
  await entries.first().waitFor();
  for (const told of ["蕉委组〔2026〕31号", "登记时选错了人", "任职文件已找到，起始日有误", "蕉政〔2026〕8号"])
    await entries.filter({ hasText: told }).waitFor();
  assert.equal(await page.locator("jinlin-history li.withdrawn").count(), 1);
  await close();
});

/** The id of the unit of that name. */
async function named(page: Page, slice: string, name: string): Promise<string> {
  const { rows } = (await ask<HierarchyView>(page, `views/hierarchy?slice=${slice}`)).answer;
  return rows.find((row) => row.name === name)!.id;
}

const vacancies = (page: Page) => page.getByLabel(/^只看空缺/).evaluate((box) => (box as HTMLInputElement).labels![0]!.textContent);
const send = (page: Page, name: string) => page.getByRole("form").getByRole("button", { name, exact: true }).click();

/** By looking somebody or something up in that field. */
async function choose(page: Page, field: string, name: string): Promise<void> {
  await page.locator(`#${field}`).fill(name);
  await page
    .getByRole("option")
    .filter({ hasText: new RegExp(`^\\s*${name}(\\s|，|$)`) })
    .click();
}
