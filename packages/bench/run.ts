// node packages/bench/run.ts [NAME] [--only WORDS]: runs all benchmarks or one, prints its table, keeps it in results/NAME.json and README.md.
// WORDS, with commas between them, are contenders and sizes: a part of the table, which is printed and not kept.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { arch, availableParallelism, cpus, totalmem, type } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Bench } from "./src/bench.ts";
import { runBench } from "./src/run-bench.ts";
import { onlyThose } from "./src/only-those.ts";
import { reachLines, tableLines } from "./src/table.ts";

const names = ["hierarchy", "tree", "ledger", "locate", "access", "chart", "picker", "map"];
const { values, positionals: wanted } = parseArgs({ allowPositionals: true, options: { only: { type: "string" } } });
const unknown = wanted.find((name) => !names.includes(name));
if (unknown !== undefined) {
  console.error(`bench: there is no benchmark "${unknown}"; there is ${names.join(", ")}`);
  process.exit(1);
}

const machine = `${cpus()[0]!.model.trim()}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${arch()}, Node ${process.versions.node}`;
const commit = execFileSync("git", ["rev-parse", "HEAD"], { encoding: "utf8", cwd: import.meta.dirname }).trim();

for (const name of wanted.length > 0 ? wanted : names) {
  const { bench: whole } = (await import(`./src/${name}/bench.ts`)) as { bench: Bench };
  const bench = values.only ? onlyThose(whole, values.only.split(",")) : whole;
  const start = performance.now();
  const rows = await runBench(bench, (line) => console.error(`${((performance.now() - start) / 1000).toFixed(0).padStart(4)} s  ${line}`));
  const text = [
    ...tableLines(bench.contenders, rows, bench.perSecond),
    "",
    ...reachLines(bench.reach, rows),
    "",
    `${machine}; commit ${commit.slice(0, 12)}.`,
  ].join("\n");
  console.log(text);
  if (values.only) continue;
  writeFileSync(join(import.meta.dirname, "results", `${name}.json`), `${JSON.stringify({ machine, commit, rows }, null, 2)}\n`);
  keepInReadme(name, text);
}

function keepInReadme(name: string, text: string): void {
  const file = join(import.meta.dirname, "README.md");
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const readme = readFileSync(file, "utf8");
  const [from, to] = [readme.indexOf(open), readme.indexOf(close)];
  if (from < 0 || to < from) throw new RangeError(`bench: README.md has no place for ${name}, between ${open} and ${close}`);
  writeFileSync(file, `${readme.slice(0, from + open.length)}\n${text}\n${readme.slice(to)}`);
}
