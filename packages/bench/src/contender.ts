import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Done, Sample, Started, Work } from "./contender-process.ts";

/** A contender in a process of its own. */
export class Contender {
  readonly name: string;
  readonly tasks: readonly string[];
  readonly #process: ChildProcess;

  private constructor(name: string, tasks: readonly string[], process: ChildProcess) {
    this.name = name;
    this.tasks = tasks;
    this.#process = process;
  }

  static async open(bench: string, contender: string, size: string): Promise<Contender> {
    const process = fork(join(import.meta.dirname, "contender-process.ts"), { execArgv: ["--expose-gc", "--max-old-space-size=8192"] });
    const done = await tell(process, { do: "open", bench, contender, size });
    return new Contender(contender, "tasks" in done ? done.tasks : [], process);
  }

  /** What the task measured of itself, once and for all, or else how it is to be sampled. */
  async start(task: string): Promise<Sample | Started> {
    return (await tell(this.#process, { do: "start", task })) as Sample | Started;
  }

  async time(task: string, what: "warm-up" | "sample"): Promise<Sample> {
    return (await tell(this.#process, { do: what, task })) as Sample;
  }

  close(): void {
    this.#process.kill();
  }
}

async function tell(process: ChildProcess, work: Work): Promise<Exclude<Done, { failed: string }>> {
  const told = new AbortController();
  const answered = once(process, "message", told).then(([done]) => done as Done);
  const ended = once(process, "exit", told).then((): Done => ({ failed: `a contender's process ended at ${JSON.stringify(work)}` }));
  process.send(work);
  const done = await Promise.race([answered, ended]);
  told.abort();
  if ("failed" in done) throw new Error(done.failed);
  return done;
}
