import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { entries, particularsOf, people } from "./small-county.ts";

const script = fileURLToPath(new URL("writer.ts", import.meta.url));

export interface Writer {
  readonly child: ChildProcess;
  /** All it told so far. */
  readonly lines: readonly string[];
  /** Resolves once it told a line that is wanted; rejects when it ends before. */
  told(wanted: (line: string) => boolean): Promise<string>;
  /** kill -9, and what it told in its life. */
  kill(): Promise<readonly string[]>;
  readonly ended: Promise<readonly string[]>;
}

// Handed over, so that the process does not load core to make it, which is most of its start.
const seed = JSON.stringify({ entries, particulars: people.map(particularsOf) });

/** Starts `writer.ts` as a process of its own on a folder. */
export function spawnWriter(
  folder: string,
  { most = "Infinity", ...identity }: { most?: string; uid?: number; gid?: number } = {},
): Writer {
  const child = spawn(process.execPath, [script, folder, most, seed], { stdio: ["ignore", "pipe", "inherit"], ...identity });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  let rest = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const found = (rest + text).split("\n");
    rest = found.pop()!;
    lines.push(...found);
    for (const look of waiting) look();
  });
  const ended = new Promise<readonly string[]>((resolve, reject) => child.once("error", reject).once("close", () => resolve(lines)));
  return {
    child,
    lines,
    ended,
    told: (wanted) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const line = lines.find(wanted);
          if (line === undefined) return;
          waiting.delete(look);
          resolve(line);
        };
        waiting.add(look);
        look();
        void ended.then(() => reject(new Error(`the writer ended; it told ${lines.join(", ")}`)), reject);
      }),
    kill: () => {
      child.kill("SIGKILL");
      return ended;
    },
  };
}
