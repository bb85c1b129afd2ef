// One contender of one benchmark at one size, alone with its heap and its compiled code; does what `Work` says when told.
import type { Bench, Tasks, TimedTask } from "./bench.ts";

/** What the process is told. A task is started before it is warmed up, and warmed up before it is sampled. */
export type Work =
  | { readonly do: "open"; readonly bench: string; readonly contender: string; readonly size: string }
  | { readonly do: "start" | "warm-up" | "sample"; readonly task: string };

/** What it answers: which tasks there are, what one of them measured or took, or that it went wrong. */
export type Done = { readonly tasks: readonly string[] } | Sample | Started | { readonly failed: string };

export interface Started {
  /** How many samples to take, where that does not depend on how long they take. */
  readonly samples?: number;
  readonly cold?: boolean;
}

export interface Sample {
  readonly value: number;
  readonly unit: string;
  readonly answer?: number;
}

/** So long a sample is, at least: a task that takes less runs several times. */
const sampleMs = 10;
/** And where it is what a thread worked that counts: the system tells that in steps of some milliseconds. */
const workedMs = 100;
const warmUpMs = 300;
let tasks: Tasks = {};
const repeats = new Map<string, number>();

// Not killed but ended, it takes along what it has started.
process.once("SIGTERM", () => process.exit());
process.once("disconnect", () => process.exit());
process.on("message", (work: Work) => void answer(work));

async function answer(work: Work): Promise<void> {
  const done = await act(work).catch((error: Error): Done => ({ failed: error.stack ?? error.message }));
  process.send!(done);
}

async function act(work: Work): Promise<Done> {
  if (work.do === "open") {
    const { bench } = (await import(`./${work.bench}/bench.ts`)) as { bench: Bench };
    tasks = bench.open(work.contender, work.size);
    return { tasks: Object.keys(tasks) };
  }
  const task = tasks[work.task]!;
  if ("measure" in task) return { value: await task.measure(), unit: task.unit };
  if ("sample" in task) {
    if (work.do !== "start") return { ...(await task.sample()), unit: task.unit };
    await task.start?.();
    return { samples: task.samples, cold: task.cold ?? false };
  }
  if (work.do === "warm-up") return warmUp(work.task, task);
  if (work.do === "sample") {
    const done = await sample(task, repeats.get(work.task)!);
    // Whoever comes next shall not wait for us to clear up, nor we for ourselves the next time.
    collectGarbage();
    return done;
  }
  await task.start?.();
  collectGarbage();
  return {};
}

// The compiler settles within a few hundred milliseconds, and within one run of a task that takes longer.
async function warmUp(name: string, task: TimedTask): Promise<Sample> {
  // By what passes: that is never nothing.
  const { worked: _, ...passed } = task;
  let last = await sample(passed, 1);
  for (let spent = last.value; spent < warmUpMs; spent += 2 * last.value) last = await sample(passed, 2);
  repeats.set(name, Math.max(1, Math.ceil(sampleMs / last.value)));
  collectGarbage();
  return last;
}

async function sampleWorked({ run, answer }: TimedTask, times: number): Promise<Sample> {
  const start = process.threadCpuUsage();
  let result: unknown;
  let [runs, spent] = [0, 0];
  while (spent < workedMs) {
    for (let time = 0; time < times; time++) result = await run();
    runs += times;
    const { user, system } = process.threadCpuUsage(start);
    spent = (user + system) / 1000;
  }
  const answered = await answer?.(result as never);
  return { value: spent / runs, unit: "ms", ...(answered !== undefined && { answer: answered }) };
}

async function sample(task: TimedTask, times: number): Promise<Sample> {
  if (task.worked) return sampleWorked(task, times);
  let value = 0;
  let answer: number | undefined;
  for (let time = 1; time <= times; time++) {
    if (task.before) {
      task.before();
      if (times === 1) collectGarbage();
    }
    const start = performance.now();
    const result = (await task.run()) as never;
    value += (performance.now() - start) / times;
    if (time === times) answer = await task.answer?.(result);
    task.after?.(result);
  }
  return { value, unit: "ms", ...(answer !== undefined && { answer }) };
}

function collectGarbage(): void {
  globalThis.gc!();
}
