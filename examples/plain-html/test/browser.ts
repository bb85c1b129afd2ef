import { chromium, type Browser, type Page } from "playwright-core";
import { chromiumArgs, findChromium } from "@jinlin/toolchain/chromium.mjs";

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium()!, args: chromiumArgs });
}

export interface OpenedPage {
  readonly page: Page;
  /** All that the browser complained of: errors, warnings, breaches of the policy. */
  readonly complaints: readonly string[];
}

export async function open(browser: Browser, url: string): Promise<OpenedPage> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, locale: "zh-CN" });
  const complaints: string[] = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  return { page, complaints };
}
