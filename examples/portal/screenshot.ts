// node examples/portal/screenshot.ts: takes the pictures of the portal in the READMEs, on data of its own.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { newFolder, startPortal } from "./test/running-portal.ts";
import { openBrowser, openWindow } from "./test/windows.ts";

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
await browser.close();
await portal.stop();
