import assert from "node:assert/strict";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { chromiumArgs, findChromium } from "@jinlin/toolchain/chromium.mjs";

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium()!, args: chromiumArgs });
}

export interface WindowOptions extends BrowserContextOptions {
  /** Whom to sign in as, by the post; the public when absent. */
  readonly as?: string;
  /** Where to go, `?unit=…`. */
  readonly at?: string;
  /** What the browser may complain of in this window; anything else fails `close`. */
  readonly expects?: RegExp;
}

/** A window of its own: other cookies, another reader. */
export interface Window {
  readonly page: Page;
  /** Closes it; fails if the browser complained of anything, a breach of the security policy for one. */
  close(): Promise<void>;
}

export async function openWindow(browser: Browser, url: string, { as, at = "", expects, ...context }: WindowOptions = {}): Promise<Window> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN", ...context });
  const complaints: string[] = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.setDefaultTimeout(15_000);
  if (as) await signIn(page, url, as);
  await page.goto(`${url}/${at}`);
  return {
    page,
    close: async () => {
      await page.close();
      assert.deepEqual(
        complaints.filter((complaint) => !expects?.test(complaint)),
        [],
      );
    },
  };
}

// What the menu does, without the way there.
async function signIn(page: Page, url: string, post: string): Promise<void> {
  const signIns = (await (await page.request.get(`${url}/sign-ins`)).json()) as { person: string; post: string }[];
  const { person } = signIns.find((one) => one.post === post)!;
  await page.request.post(`${url}/sign-in`, { form: { person }, headers: { origin: url }, maxRedirects: 0 });
}

/** Asks the API as whoever is signed in there. */
export async function ask<Answer>(page: Page, path: string, body?: unknown): Promise<{ readonly status: number; readonly answer: Answer }> {
  return page.evaluate(
    async ([path, body]) => {
      const response = await fetch(`/api/${path}`, body ? { method: "POST", headers: { "content-type": "application/json" }, body } : {});
      return { status: response.status, answer: await response.json() };
    },
    [path, body === undefined ? undefined : JSON.stringify(body)] as const,
  );
}
