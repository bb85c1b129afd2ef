// npm start: brings the portal up on the data folder. PORT, JINLIN_DATA, JINLIN_OIDC_*; --reset, --yes.
import { sample as makeSample } from "@jinlin/jiaocheng";
import { createHandler } from "@jinlin/store";
import { step } from "@jinlin/toolchain/steps.mjs";
import { bundlePage } from "./bundle-page.ts";
import { openDoor } from "./door.ts";
import { openData } from "./open-data.ts";
import { portalApp } from "./portal-app.ts";
import { PortalRefusal } from "./portal-refusal.ts";
import { resetData } from "./reset-data.ts";
import { sessionKey } from "./session-key.ts";
import { settingsFrom } from "./settings.ts";
import { whoAsks } from "./who-asks.ts";

// What has been opened so far. The door comes first, also when closing: then nobody asks any more.
const open: { close(): Promise<void> }[] = [];
const closeAll = async () => {
  for (const one of open.splice(0)) await one.close();
};
let ending: Promise<never> | undefined;
// Whoever presses Ctrl-C again only waits the same while.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => (ending ??= closeAll().then(() => process.exit(0))));

try {
  const settings = settingsFrom(process.argv.slice(2), process.env, `${import.meta.dirname}/../../..`);
  // First of all: whoever cannot have the port leaves the data alone.
  const door = await openDoor(settings.port);
  open.push(door);
  const sample = makeSample();
  await resetData(settings);
  const data = await step("数据", "data", () => openData(settings.folder, sample));
  open.push(data);
  const page = await step("页面", "page", bundlePage);
  const key = sessionKey(settings.folder);
  const api = createHandler({ base: "/api", county: data.county, authenticate: whoAsks(settings.oidc, key) });
  door.answerWith(portalApp({ page, api, signIns: settings.oidc ? [] : sample.signIns, key }).fetch);
  console.log(`\n近邻 Jinlin  ${door.url}`);
} catch (error) {
  await closeAll();
  if (!(error instanceof PortalRefusal)) throw error;
  console.error(error.message);
  process.exit(1);
}
