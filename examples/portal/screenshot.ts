// npm run pictures: takes the pictures of the portal in the READMEs and guides, on data of its own.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { allyTeam, carryOut, team } from "./test/hefeng-alliance.ts";
import { newFolder, startPortal } from "./test/running-portal.ts";
import type { Command, Sent, SessionView, UnitView } from "@jinlin/core";
import { ask, openBrowser, openWindow } from "./test/windows.ts";

const pictures = join(import.meta.dirname, "../../docs/pictures");
const department = "organisation-department/organisation-head";
// The empty responsibility area of the compound known by name.
const unit = "hefeng-grid-7";

mkdirSync(pictures, { recursive: true });
const [portal, browser] = await Promise.all([startPortal({ folder: newFolder() }), openBrowser()]);
for (const [name, lang, colorScheme] of [
  ["portal-zh", "zh-Hans", "light"],
  ["portal-en", "en", "light"],
  ["portal-dark", "zh-Hans", "dark"],
] as const) {
  const { page, close } = await openWindow(browser, portal.url, {
    as: department,
    at: `?unit=${unit}&lang=${lang}`,
    viewport: { width: 1280, height: 800 },
    colorScheme,
    reducedMotion: "reduce",
  });
  await page.locator("[aria-controls=members-grid-without-holder]").click();
  await page.locator(`jinlin-hierarchy-tree [aria-selected=true]`).waitFor();
  await page.locator(`jinlin-unit .post`).first().waitFor();
  await page.mouse.move(0, 0);
  // Until the last element has measured itself and drawn again.
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  await close();
}

// Grids on a map, looked at more closely, and the networks below.
for (const lang of ["zh-Hans", "en"] as const) {
  const { page, close } = await openWindow(browser, portal.url, {
    as: department,
    at: `?page=grids&network=public-safety-network&lang=${lang}`,
    viewport: { width: 1280, height: 1000 },
    reducedMotion: "reduce",
  });
  await page.locator("jinlin-networks .cells").waitFor();
  for (let turn = 0; turn < 3; turn++) await page.locator("jinlin-grid-map .sign-button").nth(1).click();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(pictures, `grids-${lang.slice(0, 2)}.png`) });
  await close();
}

// The notice of one grid beside the list.
for (const lang of ["zh-Hans", "en"] as const) {
  const { page, close } = await openWindow(browser, portal.url, {
    at: `?page=notices&grid=hefeng-grid-9&lang=${lang}`,
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
  });
  await page.locator("jinlin-grid-notice [part=code] svg").waitFor();
  await page.locator("portal-notices [name=text]").fill(lang === "en" ? "Hefeng" : "鹤峰");
  // Where the portal runs is another each time.
  await page.evaluate(() => {
    document.querySelector("jinlin-grid-notice")!.href = `https://jinlin.example/${location.search.replace(/&lang=.*/, "")}`;
  });
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(pictures, `notices-${lang.slice(0, 2)}.png`) });
  await close();
}

// Calls of a community at every stage of the cycle, one of them opened with the team that could come.
const { page: office, close: leaveOffice } = await openWindow(browser, portal.url, { as: department });
const signIns = (await (await office.request.get(`${portal.url}/sign-ins`)).json()) as { person: string; post: string }[];
await allyTeam(office, signIns.find(({ post }) => post.endsWith("/grid-head"))!.person);
const wanted = [
  ["walk-the-lanes", "public-safety", "夜间巡逻人手不足，需要增援", 6],
  ["light-the-lane", "repairs", "巷道路灯损坏，请帮忙检修", 3],
  ["clear-the-drain", "repairs", "雨后巷口积水，请帮忙疏通", 4],
  ["watch-the-gate", "public-safety", "庙会期间维持路口秩序", 8],
  ["sweep-the-stairs", "environment", "老楼道清理杂物", 5],
] as const;
const raisedBy = { type: "raise-call", area: "jiguang-huayuan", unit: "jiguang-huayuan-branch" } as const;
await carryOut(
  office,
  wanted.map(([call, service, words, heads]) => ({
    ...raisedBy,
    call,
    service,
    words,
    heads,
    ...(call === "clear-the-drain" && { urgent: true }),
  })),
);
const of = (call: string) => ({ call, team: team.id });
await carryOut(office, [
  { type: "respond-to-call", ...of("light-the-lane") },
  { type: "respond-to-call", ...of("walk-the-lanes") },
  { type: "respond-to-call", ...of("watch-the-gate") },
  { type: "match-call", ...of("watch-the-gate") },
  { type: "start-assistance", ...of("watch-the-gate") },
]);
await leaveOffice();
for (const lang of ["zh-Hans", "en"] as const) {
  const { page, close } = await openWindow(browser, portal.url, {
    as: "hefeng-committee/community-secretary",
    at: `?page=alliance&call=light-the-lane&lang=${lang}`,
    viewport: { width: 1440, height: 800 },
    reducedMotion: "reduce",
  });
  await page.locator("jinlin-call-board .matching").waitFor();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(pictures, `alliance-${lang.slice(0, 2)}.png`) });
  await close();
}

// A merger, an appointment that was a mistake, and one as it was meant: something for the history to tell.
const at = `?page=history&unit=hefeng-committee`;
const { page: clerk, close: leave } = await openWindow(browser, portal.url, { as: department });
const { today } = (await ask<SessionView>(clerk, "views/session")).answer;
const { posts } = (await ask<UnitView>(clerk, "views/unit?unit=peiying-committee")).answer;
const [head, deputy] = posts.map(({ stints }) => stints[0]!.holder.id!);
const did = [
  {
    type: "merge-units",
    units: ["hefeng-committee", "peiying-committee"],
    into: "hefeng-committee",
    from: today,
    basis: "蕉委组〔2026〕8号",
  },
  { type: "appoint-person", appointment: "by-mistake", post: `${unit}/grid-head`, person: head!, from: today },
] satisfies Command[];
const seqs: number[] = [];
for (const command of did) {
  const { answer } = await ask<Sent>(clerk, "commands", command);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  seqs.push(answer.seq);
}
await ask<Sent>(clerk, "commands", { type: "withdraw-entry", entry: seqs[1]!, reason: "登记时选错了人" } satisfies Command);
await ask<Sent>(clerk, "commands", { ...did[1]!, appointment: "as-meant", person: deputy!, basis: "蕉委组〔2026〕9号" });
await leave();
for (const lang of ["zh-Hans", "en"] as const) {
  const { page, close } = await openWindow(browser, portal.url, {
    as: department,
    at: `${at}&lang=${lang}`,
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
  });
  await page.locator("jinlin-history li.withdrawn").waitFor();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(pictures, `history-${lang.slice(0, 2)}.png`) });
  await close();
}
await browser.close();
await portal.stop();
