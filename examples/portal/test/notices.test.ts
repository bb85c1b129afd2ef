// The public page of notices, as somebody reads it who has scanned a code, or is looking for a grid.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { NoticesView } from "@jinlin/core";
import type { Browser } from "playwright-core";
import { check } from "./check-page.ts";
import { newFolder, startPortal, type RunningPortal } from "./running-portal.ts";
import { ask, openBrowser, openWindow } from "./windows.ts";

const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
let portal: RunningPortal;
let browser: Browser;
let ofState: Readonly<Record<"current" | "stale" | "none", string>>;

before(async () => {
  [portal, browser] = await Promise.all([startPortal({ folder: newFolder() }), openBrowser()]);
  const { page, close } = await openWindow(browser, portal.url);
  const { rows } = (await ask<NoticesView>(page, "views/notices")).answer;
  const first = (state: string) => rows.find((row) => row.state === state)!.id;
  ofState = { current: first("current"), stale: first("stale"), none: first("none") };
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
    test(`the list and every kind of notice stand in nobody's way, and nothing sticks out: ${size}, ${scheme}, ${lang}`, async () => {
      const at = `?page=notices&lang=${lang}`;
      const { page, close } = await openWindow(browser, portal.url, { at, viewport, colorScheme: scheme });
      await page.locator(".notice-list a").first().waitFor();
      await check(page, "the list");
      for (const [state, grid] of Object.entries(ofState)) {
        await page.goto(`${portal.url}/${at}&grid=${grid}`);
        await page.locator("jinlin-grid-notice article").waitFor();
        await check(page, state);
      }
      await close();
    });

test("by the keys alone the public finds a grid, reads its notice and comes back to the list", async () => {
  const { page, close } = await openWindow(browser, portal.url, { at: "?page=notices", viewport: sizes.phone });
  await page.locator(".notice-list a").first().waitFor();
  await page.locator("portal-notices [name=text]").focus();
  await page.keyboard.type("鹤峰社区 第 7 网格");
  await page.locator(".notice-list li:first-child").getByText("鹤峰社区第7网格", { exact: true }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator("jinlin-grid-notice").getByRole("heading", { name: "鹤峰社区第7网格", level: 2 }).waitFor();
  assert.equal(new URL(page.url()).search, "?page=notices&grid=hefeng-grid-7");
  assert.equal(await page.locator("portal-notices").isVisible(), false, "on a phone one thing at a time");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator(".notice-list a").first().waitFor();
  assert.equal(await page.locator("portal-notices [name=text]").inputValue(), "鹤峰社区 第 7 网格", "what one looked for is still there");
  await close();
});

test("stale notices are marked, and can be had alone; so can grids without one", async () => {
  const { page, close } = await openWindow(browser, portal.url, { at: "?page=notices" });
  await page.locator(".notice-list a").first().waitFor();
  const { counts } = (await ask<NoticesView>(page, "views/notices")).answer;
  for (const [state, word] of [
    ["stale", "逾期未确认"],
    ["none", "未公示"],
  ] as const) {
    await page.locator("portal-notices [name=state]").selectOption(state);
    await page
      .locator("portal-notices [role=status]")
      .getByText(new RegExp(`^${counts[state]} /`))
      .waitFor();
    const told = await page.locator(".notice-list a").allInnerTexts();
    assert.ok(told.length > 0 && told.every((text) => text.includes(word)));
  }
  await close();
});

test("a code leads whoever scans it to the same notice, in their own language", async () => {
  const { page, close } = await openWindow(browser, portal.url, { at: `?page=notices&grid=${ofState.stale}&lang=zh-Hans&day=2026-11-01` });
  const href = await page.locator("jinlin-grid-notice [part=code] a").getAttribute("href");
  assert.equal(href, `${portal.url}/?page=notices&grid=${ofState.stale}`);
  await close();
  const other = await openWindow(browser, portal.url, { at: new URL(href ?? "").search, locale: "en-GB", viewport: sizes.phone });
  await other.page.locator("jinlin-grid-notice").getByText("Nobody has confirmed this notice in time").waitFor();
  await other.close();
});

test("printed, the notice stands alone on one sheet, under whose it is", async () => {
  const { page, close } = await openWindow(browser, portal.url, { at: `?page=notices&grid=${ofState.current}`, colorScheme: "dark" });
  await page.locator("jinlin-grid-notice [part=code] svg").waitFor();
  await page.emulateMedia({ media: "print" });
  for (const gone of ["portal-notices", ".account", ".controls", ".tools", "nav.pages"])
    assert.equal(await page.locator(gone).isVisible(), false, gone);
  for (const there of ["h1", "header .notice", "jinlin-grid-notice"]) assert.equal(await page.locator(there).isVisible(), true, there);
  for (const format of ["A4", "A3"]) {
    const pdf = (await page.pdf({ format })).toString("latin1");
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1, format);
  }
  await close();
});

test("a grid there is not is said to be not there", async () => {
  const { page, close } = await openWindow(browser, portal.url, { at: "?page=notices&grid=nowhere", expects: /status of 404/ });
  await page.getByText("nowhere").waitFor();
  await page.locator(".notice-list a").first().waitFor();
  await close();
});
