import type { Bench } from "./bench.ts";
import type { Sample } from "./contender-process.ts";
import { Contender } from "./contender.ts";
import { median, spread } from "./spread.ts";

/** One contender in one case, as it is written to `results/`. */
export interface Row {
  readonly case: string;
  readonly contender: string;
  readonly median: number;
  /** Half the distance between the quartiles, in the same unit. */
  readonly spread: number;
  readonly unit: string;
  /** How many times the limit's median; none where the limit has no part in the case, or comes to nothing. */
  readonly ratioToLimit: number | null;
}

/** What one contender may take for one case: it goes on for `ms`, with between `fewest` and `most` samples; one so long that is enough. */
const budget = { ms: 1000, fewest: 5, most: 15, enoughMs: 5000 };

/** A warm-up as long as this is a sample too: what was compiled on the way took no part of it. */
const longMs = 1000;

/**
 * Runs every contender in every case: each in a process of its own, so that none pays for another's
 * heap, and in turns, so that a busy moment of the machine meets them all.
 */
export async function runBench(bench: Bench, report: (line: string) => void): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of bench.sizes) {
    const contenders = await Promise.all(bench.contenders.map((name) => Contender.open(bench.name, name, size)));
    for (const task of new Set(contenders.flatMap(({ tasks }) => tasks))) {
      const name = `${task} ${size}`;
      report(name);
      const own = contenders.filter(({ tasks }) => tasks.includes(task));
      rows.push(...rowsOf(name, await takeSamples(task, own)));
    }
    for (const contender of contenders) contender.close();
  }
  return rows;
}

interface Turns {
  readonly contender: Contender;
  readonly samples: Sample[];
  /** How many are wanted; as many as there is time for when absent. */
  readonly wanted?: number | undefined;
  readonly cold?: boolean | undefined;
}

async function takeSamples(task: string, contenders: readonly Contender[]): Promise<Turns[]> {
  const turns = await Promise.all(
    contenders.map(async (contender): Promise<Turns> => {
      const started = await contender.start(task);
      if ("value" in started) return { contender, samples: [started], wanted: 1 };
      return { contender, samples: [], wanted: started.samples, cold: started.cold };
    }),
  );
  let inTurn = turns.filter(({ samples }) => samples.length === 0);
  for (const { contender, samples, cold } of inTurn) {
    const warm = await contender.time(task, "warm-up");
    if (cold || (warm.unit === "ms" && warm.value >= longMs)) samples.push(warm);
  }
  while (true) {
    inTurn = inTurn.filter(hasTime);
    if (inTurn.length === 0) return turns;
    for (const { contender, samples } of inTurn) samples.push(await contender.time(task, "sample"));
    // So that nobody always comes after the same one.
    inTurn.reverse();
  }
}

function hasTime({ samples, wanted }: Turns): boolean {
  const spent = samples.reduce((sum, { value }) => sum + value, 0);
  if (samples[0]?.unit === "ms" && spent >= budget.enoughMs) return false;
  if (wanted !== undefined) return samples.length < wanted;
  return samples.length < budget.fewest || (spent < budget.ms && samples.length < budget.most);
}

function rowsOf(name: string, turns: readonly Turns[]): Row[] {
  const answers = new Set(turns.flatMap(({ samples }) => samples.flatMap(({ answer }) => answer ?? [])));
  if (answers.size > 1) throw new Error(`${name}: contenders give different answers: ${[...answers].join(", ")}`);
  const medianOf = ({ samples }: Turns) => median(samples.map(({ value }) => value));
  const limit = turns.find(({ contender }) => contender.name === "limit");
  return turns.map((own) => ({
    case: name,
    contender: own.contender.name,
    median: round(medianOf(own)),
    spread: round(spread(own.samples.map(({ value }) => value))),
    unit: own.samples[0]!.unit,
    ratioToLimit: limit && medianOf(limit) > 0 ? round(medianOf(own) / medianOf(limit)) : null,
  }));
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
