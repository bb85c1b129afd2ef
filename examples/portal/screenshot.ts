// npm run pictures: takes the pictures of the portal in the READMEs and guides, on data of its own.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
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
