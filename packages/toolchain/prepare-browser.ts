import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium } from "./chromium.mjs";
import { Refusal } from "./install.mjs";

/**
 * Finds Chromium, or installs it where that can be done without asking (Debian and Ubuntu, as root or with sudo without a password),
 * and with it a Chinese font if there is none.
 *
 * @throws {Refusal} With what to do, where there is no Chromium and none can be installed.
 */
export function prepareBrowser(): string {
  const browser = findChromium() ? [] : ["chromium"];
  const font = hasChineseFont() ? [] : ["fontconfig", "fonts-noto-cjk"];
  const failure = browser.length + font.length > 0 ? installOnDebian([...browser, ...font]) : undefined;

  const found = findChromium();
  if (found === undefined)
    throw new Refusal(`没有找到 Chromium，${adviceZh()}。 Chromium was not found; ${advice()}.${failure ? `\n${failure}` : ""}`);
  // Ubuntu's packages put a script in place that only says where to get the browser.
  if (process.platform === "linux" && !runs(found, "--version"))
    throw new Refusal(`${found} 无法运行，${adviceZh()}。 ${found} does not run; ${advice()}.`);
  return found;
}

/** What went wrong, in the words of apt-get; nothing if all is well, or it is not ours to try. */
function installOnDebian(packages: readonly string[]): string | undefined {
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  if (!existsSync("/etc/debian_version") || (sudo.length > 0 && !runs("sudo", "-n", "true"))) return undefined;
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", ...packages]]) {
    const [command, ...rest] = [...sudo, "apt-get", "-qq", ...args] as [string, ...string[]];
    const { status, stderr } = spawnSync(command, rest, { encoding: "utf8", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
    if (status !== 0) return `apt-get ${args.join(" ")}: ${stderr.trim().split("\n").at(-1)}`;
  }
  return undefined;
}

/** Without one, Chinese text shows as boxes: a picture is useless and widths are wrong. Other systems bring theirs along. */
const hasChineseFont = () =>
  process.platform !== "linux" || (spawnSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" }).stdout ?? "").trim() !== "";

const runs = (command: string, ...args: readonly string[]) => spawnSync(command, args, { stdio: "ignore", timeout: 60_000 }).status === 0;

const adviceZh = () => `请安装 Chromium 或 Chrome（${howTo()}），或用 CHROMIUM_PATH 指明其位置`;
const advice = () => `install Chromium or Chrome (${howTo()}), or name it in CHROMIUM_PATH`;

function howTo(): string {
  if (existsSync("/etc/debian_version")) return "sudo apt-get install chromium fonts-noto-cjk";
  if (process.platform === "darwin") return "brew install --cask google-chrome";
  if (process.platform === "win32") return "winget install Google.Chrome";
  return "dnf install chromium google-noto-sans-cjk-fonts / pacman -S chromium noto-fonts-cjk";
}
