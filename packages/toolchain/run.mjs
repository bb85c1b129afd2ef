// node packages/toolchain/run.mjs FILE [arguments]: runs a file of the workspace on Node 24, installing what is missing first.
import "./node-version.mjs";
import { spawn } from "node:child_process";
import { relative, resolve } from "node:path";
import { env24, install, node24, Refusal, root } from "./install.mjs";

const [file, ...args] = process.argv.slice(2);
if (!file) throw new TypeError("run.mjs: wants the file to run as its first argument");

try {
  await install();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exit(1);
}

const child = spawn(node24, [relative(root, resolve(file)), ...args], { cwd: root, env: env24, stdio: "inherit" });
// Ctrl-C in a terminal reaches the child by itself, as one of the terminal's processes; sent on from here it would come twice.
process.on("SIGINT", () => process.stdin.isTTY || child.kill("SIGINT"));
process.on("SIGTERM", () => child.kill("SIGTERM"));
// npm hands a SIGTERM to the shell between it and us, which ends and tells nobody: what it started would run on for ever.
if (process.env.npm_lifecycle_event) {
  const shell = process.ppid;
  setInterval(() => process.ppid === shell || child.kill("SIGTERM"), 500).unref();
}
child.on("exit", (code, signal) => process.exit(signal ? 1 : code));
