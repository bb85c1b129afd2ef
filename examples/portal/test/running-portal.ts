import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const main = join(import.meta.dirname, "../src/main.ts");

/** The portal as a process of its own. */
export interface RunningPortal {
  readonly url: string;
  /** All it has written so far. */
  readonly output: () => string;
  /** Ends it with a signal; resolves to its exit code, null when the signal killed it. */
  stop(signal?: "SIGINT" | "SIGTERM" | "SIGKILL"): Promise<number | null>;
}

/** How a start that came to nothing ended. */
export interface FailedStart {
  readonly code: number | null;
  readonly stderr: string;
}

export interface StartOptions {
  readonly folder: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the portal on a free port, unless PORT says otherwise; resolves once it prints its address. */
export async function startPortal(options: StartOptions): Promise<RunningPortal> {
  const started = await tryToStart(options);
  if ("code" in started) throw new Error(`the portal did not start (${started.code}): ${started.stderr}`);
  return started;
}

/** Starts the portal where it may come to nothing. */
export function tryToStart({ folder, args = [], env = {} }: StartOptions): Promise<RunningPortal | FailedStart> {
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...process.env, PORT: "0", JINLIN_DATA: folder, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let stderr = "";
  let asked = false;
  const exited = new Promise<number | null>((resolve) => child.once("close", resolve));
  return new Promise((resolve) => {
    child.stderr.on("data", (text) => (stderr += text));
    child.stdout.on("data", (text) => {
      output += text;
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (url) resolve({ url, output: () => output, stop: (signal = "SIGTERM") => ((asked = true), child.kill(signal), exited) });
    });
    child.once("close", (code) => {
      if (!asked && output.includes("http:")) console.error(`the portal ended by itself (${code}): ${stderr}`);
      resolve({ code, stderr });
    });
  });
}

/** A new folder for data, empty; it goes when this process does. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "jinlin-portal-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "data");
}

/** A copy of a data folder that nobody has open. */
export function copyOf(folder: string): string {
  const copy = newFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}
