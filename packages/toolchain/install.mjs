import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { step } from "./steps.mjs";

/** The folder of the workspace. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The Node 24 that came in as a dependency: everything of ours runs on it, whatever Node the machine has. */
export const node24 = join(root, "node_modules/node-runtime/bin", process.platform === "win32" ? "node.exe" : "node");

/**
 * The environment in which `node` is that Node 24.
 *
 * @type {NodeJS.ProcessEnv}
 */
export const env24 = { ...process.env, PATH: `${dirname(node24)}${delimiter}${process.env.PATH ?? ""}` };

/** Something a person has to put right; shown without a stack. */
export class Refusal extends Error {}

/** Every folder that is a workspace package, relative to the root. */
export const workspaceFolders = () =>
  ["packages", "examples"]
    .flatMap((folder) => readdirSync(join(root, folder), { encoding: "utf8" }).map((name) => `${folder}/${name}`))
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .concat("docs");

/**
 * Installs the dependencies, exactly as locked, unless they are already there.
 * When they are, nothing is started and no network is asked.
 */
export async function install() {
  const stamp = join(root, "node_modules/.jinlin-install");
  const wanted = fingerprint();
  if (existsSync(node24) && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  rmSync(stamp, { force: true });
  await step("依赖", "dependencies", async () => {
    const { code, output } = await pnpm(["install", "--frozen-lockfile"]);
    if (code !== 0 || !existsSync(node24)) throw new Refusal(explain(output));
  });
  writeFileSync(stamp, wanted);
}

function fingerprint() {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}\n`);
  for (const path of [
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    "package.json",
    ...workspaceFolders().map((folder) => `${folder}/package.json`),
  ])
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  return hash.digest("hex");
}

/**
 * Runs pnpm, in the version that package.json names, through npx.
 *
 * @param {readonly string[]} args
 * @param {string} [cwd]
 * @returns {Promise<{ code: number, output: string }>} The exit code, and all it wrote.
 */
export function pnpm(args, cwd = root) {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const env = {
    ...process.env,
    // Nobody is there to answer a question.
    CI: "true",
    // Under "production" the tools would be left out.
    NODE_ENV: "development",
    // Without a network: say so within seconds, not minutes. What npx has already, it need not ask about.
    npm_config_prefer_offline: "true",
    npm_config_fetch_retries: "1",
    pnpm_config_fetch_retry_mintimeout: "2000",
    pnpm_config_fetch_retry_maxtimeout: "10000",
  };
  return new Promise((resolve) => {
    let output = "";
    // On Windows npx is a script, which only a shell can start.
    const child = spawn("npx", ["--yes", packageManager, ...args], {
      cwd,
      env,
      shell: process.platform === "win32",
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.on("data", (text) => (output += text));
    child.stderr.on("data", (text) => (output += text));
    child.on("error", (error) => resolve({ code: 1, output: String(error) }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** @type {readonly (readonly [RegExp, string, string])[]} */
const causes = [
  [/spawn npx ENOENT/, "找不到 npx，请连同 npm 一起安装 Node.js", "npx was not found; install Node.js together with npm"],
  [/ENOSPC/, "磁盘已满", "the disk is full"],
  [/EACCES|EPERM|EROFS/, "node_modules 不可写", "node_modules cannot be written; see who owns the folder"],
  [
    /ERR_PNPM_(FROZEN_LOCKFILE|OUTDATED_LOCKFILE)|lockfile.*not up\s+to date/is,
    "pnpm-lock.yaml 与 package.json 不符，请运行 npx pnpm install 并提交",
    "pnpm-lock.yaml does not fit package.json; run `npx pnpm install` and commit it",
  ],
  [
    /EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|dns error|client error \(Connect\)|error sending request/,
    "连不上软件源，首次安装需要网络（可用 npm config set registry 指定镜像）",
    "the package registry cannot be reached; the first install needs a network (`npm config set registry` names a mirror)",
  ],
];

/** @param {string} output */
function explain(output) {
  const cause = causes.find(([pattern]) => pattern.test(output));
  if (cause) return `${cause[1]}。 ${cause[2]}.`;
  return `安装失败。 Installing failed:\n${output.trim().split("\n").slice(-20).join("\n")}`;
}
