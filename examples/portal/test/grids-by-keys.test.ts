import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { GridsView } from "@jinlin/core";
import { decodeShape, labelPointOf } from "@jinlin/core/geo";
import type { Browser, Page } from "playwright-core";
import { newFolder, startPortal, type RunningPortal } from "./running-portal.ts";
import { ask, openBrowser, openWindow } from "./windows.ts";

const department = "organisation-department/organisation-head";

let portal: RunningPortal;
let browser: Browser;

before(async () => {
  [portal, browser] = await Promise.all([startPortal({ folder: newFolder() }), openBrowser()]);
});

after(async () => {
  await browser.close();
  await portal.stop();
});

test("by the keys alone one finds the grid of a place, opens it beside the networks, and comes back", async () => {
  const { page, close } = await openWindow(browser, portal.url, { as: department, at: "?page=grids" });
  const { rows } = (await ask<GridsView>(page, "views/grids?shapes=true")).answer;
  const drawn = rows.find(({ shape }) => shape !== undefined)!;
  const [lon, lat] = labelPointOf(decodeShape(drawn.shape!));
  await tabTo(page, "[name=position]");
  await page.keyboard.type(`${lon}, ${lat}`);
  await page.keyboard.press("Enter");
  await page.locator("portal-locate [role=status] button").first().waitFor();
  await tabTo(page, "portal-locate [role=status] button");
  await page.keyboard.press("Enter");
  await page.locator("jinlin-unit h2").waitFor();
  assert.match(page.url(), /page=grids.*unit=|unit=.*page=grids/);
  await tabTo(page, "section.unit .back");
  await page.keyboard.press("Enter");
  await page.locator("jinlin-unit").waitFor({ state: "detached" });
  // Where one was: the networks come next.
  await tabTo(page, "[data-network] .open");
  await page.keyboard.press("Enter");
  await page.locator("jinlin-networks #opened-name").waitFor();
  assert.match(page.url(), /network=/);
  await close();
});

test("by the keys alone one opens a network, finds a grid without an officer, appoints one, and sees who answers now", async () => {
  const { page, close } = await openWindow(browser, portal.url, { as: department, at: "?page=grids" });
  const row = async (id: string) => (await ask<GridsView>(page, "views/grids")).answer.rows.find((each) => each.id === id)!;
  await page.locator("jinlin-networks [data-grid]").first().waitFor();

  await tabTo(page, ".open", "party-network");
  await page.keyboard.press("Enter");
  await page.locator("jinlin-networks #opened-name").waitFor();
  await tabTo(page, ".show-vacant");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("jinlin-networks")!.shadowRoot!.activeElement?.id === "answers");

  await tabTo(page, "[data-grid] th .link");
  const grid = await page.evaluate(
    () => document.querySelector("jinlin-networks")!.shadowRoot!.activeElement!.closest<HTMLElement>("[data-grid]")!.dataset["grid"]!,
  );
  const vacant = (await row(grid)).posts.find(({ network }) => network === "party-network")!;
  assert.deepEqual([vacant.state, vacant.answers?.by], ["vacant", "territory"]);
  await page.keyboard.press("Enter");
  await page.locator(`jinlin-unit [data-network=party-network]`).waitFor();
  // Far from the end of the list: the focus has gone along.
  await tabTo(page, "[data-command=appoint-person]", vacant.post);
  await page.keyboard.press("Enter");
  await page.locator("jinlin-unit form").waitFor();
  await page.keyboard.type("林");
  await page.locator("jinlin-unit form [role=option]").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.locator("jinlin-unit form .preview li").first().waitFor();
  await tabTo(page, "form [type=submit]");
  await page.keyboard.press("Enter");
  await page.locator("jinlin-unit form").waitFor({ state: "detached" });

  const served = (await row(grid)).posts.find(({ network }) => network === "party-network")!;
  assert.deepEqual([served.post, served.state, served.answers], [vacant.post, "held", undefined]);
  await page.locator(`jinlin-unit [data-network=party-network]`, { hasText: served.holder!.name! }).waitFor();
  // The list beside is of grids without an officer: this one is none of them any more, and in the whole list it has its name.
  await page.locator(`jinlin-networks [data-grid=${grid}]`).waitFor({ state: "detached" });
  await tabTo(page, ".back", undefined, "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.locator("jinlin-unit").waitFor({ state: "detached" });
  await tabTo(page, "[name=state]");
  await page.keyboard.press("Home");
  await page.locator(`jinlin-networks [data-grid=${grid}]`, { hasText: served.holder!.name! }).waitFor();
  await close();
});

test("by the keys one leaves a grid for where one was in the list", async () => {
  const { page, close } = await openWindow(browser, portal.url, { as: department, at: "?page=grids" });
  await page.locator("jinlin-networks [data-grid]").first().waitFor();
  await tabTo(page, "[data-grid] th .link");
  const at = await page.evaluate(deepFocus);
  await page.keyboard.press("Enter");
  await page.locator("jinlin-unit h2").waitFor();
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement!.className), "back");
  await page.keyboard.press("Enter");
  await page.locator("jinlin-unit").waitFor({ state: "detached" });
  await page.waitForFunction(() => document.querySelector("jinlin-networks")!.shadowRoot!.activeElement !== null);
  assert.equal(await page.evaluate(deepFocus), at);
  await close();
});

/** Presses a key until the focus is on what a selector names, in the row, or at the post, of that id where one is given. */
async function tabTo(page: Page, selector: string, within?: string, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 800; presses++) {
    await page.keyboard.press(key);
    const isThere = await page.evaluate(
      ([selector, within]) => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        const row = within && at?.closest<HTMLElement>("[data-network], [data-post]");
        return at?.matches(selector) === true && (!within || (row && [row.dataset["network"], row.dataset["post"]].includes(within)));
      },
      [selector, within] as const,
    );
    if (isThere) return;
  }
  throw new Error(`the keys do not come to ${selector} ${within ?? ""}`);
}

/** What has the focus, as text. */
function deepFocus(): string {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return `${at?.localName} ${at?.textContent?.trim()}`;
}
