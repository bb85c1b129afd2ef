import { fileURLToPath } from "node:url";
import { chromiumArgs, findChromium } from "@jinlin/toolchain/chromium.mjs";
import { countReporter } from "@jinlin/toolchain/wtr-count-reporter.mjs";
import { playwrightLauncher } from "@web/test-runner-playwright";
import { bundled } from "./test/bundled-plugin.js";
import { devtools } from "./test/devtools-plugin.js";
import { strictPage } from "./test/strict-page-plugin.js";

const executablePath = findChromium();

export default {
  files: ["{src,test}/**/*.browser.test.ts"],
  rootDir: fileURLToPath(new URL(".", import.meta.url)),
  // Each page has its own place for the focus only while it is in front, and keys go to the page in front.
  concurrency: 1,
  browsers: [
    playwrightLauncher({
      product: "chromium",
      launchOptions: { ...(executablePath && { executablePath }), args: [...chromiumArgs, "--js-flags=--expose-gc"] },
      createBrowserContext: ({ browser }) => browser.newContext({ viewport: { width: 900, height: 700 }, locale: "zh-CN" }),
    }),
  ],
  plugins: [bundled(), devtools(), strictPage()],
  testFramework: { config: { ui: "tdd", timeout: 10_000 } },
  reporters: [countReporter()],
};
