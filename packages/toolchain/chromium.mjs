import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Flags for every Chromium that we start: tests, end to end, pictures. */
export const chromiumArgs = [
  // Chromium will not start as root with its sandbox. The pages we open in it are our own.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  // It asks nothing of the network that the page under test did not ask.
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-sync",
  "--no-first-run",
  // Containers give /dev/shm 64 MB, which a page outgrows.
  "--disable-dev-shm-usage",
  // Letters and colours come out alike on every machine.
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
];

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

const places = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder ? [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")] : [],
  ),
};

/**
 * The Chromium (or Chrome, or Edge) of this machine: the one that `CHROMIUM_PATH` or `CHROME_PATH` names,
 * or else the first found in `PATH` and the usual places.
 *
 * @returns {string | undefined} Its path; undefined if there is none.
 * @throws {Error} If the variable names a file that cannot be run.
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH || process.env.CHROME_PATH;
  if (named && !canRun(named)) throw new Error(`findChromium: CHROMIUM_PATH or CHROME_PATH names "${named}", which cannot be run`);
  if (named) return named;
  const inPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => commands.map((command) => join(folder, command)));
  const usual = process.platform === "darwin" || process.platform === "win32" ? places[process.platform] : [];
  return [...inPath, ...usual].find(canRun);
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
