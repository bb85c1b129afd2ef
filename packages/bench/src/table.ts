import type { Reach } from "./bench.ts";
import type { Row } from "./run-bench.ts";

/** A Markdown table: a line for each case, a column for each contender. */
export function tableLines(contenders: readonly string[], rows: readonly Row[]): string[] {
  const cases = [...new Set(rows.map((row) => row.case))];
  const lines = cases.map((name) => {
    const own = rows.filter((row) => row.case === name);
    return [`${name} (${own[0]!.unit})`, ...contenders.map((contender) => cell(own.find((row) => row.contender === contender)))];
  });
  return [["case", ...contenders], ["---", ...contenders.map(() => "---:")], ...lines].map((cells) => `| ${cells.join(" | ")} |`);
}

/** What was to be reached, and the case in which it came out worst. */
export function reachLines(reach: readonly Reach[], rows: readonly Row[]): string[] {
  return reach.map((goal) => {
    const worst = rows
      .filter((row) => row.contender === "jinlin" && row.case.startsWith(`${goal.task} `))
      .map((row) => ({ case: row.case, value: valueOf(goal, row, rows) }))
      .reduce((a, b) => ("atMost" in goal === a.value > b.value ? a : b));
    const bound = "atMost" in goal ? goal.atMost : goal.atLeast;
    const reached = "atMost" in goal ? worst.value <= bound : worst.value >= bound;
    return `- ${reached ? "✓" : "✗"} ${goal.task} ${"atMost" in goal ? "≤" : "≥"} ${bound} ${sense(goal)}; worst, ${worst.case}: ${short(worst.value)}`;
  });
}

function valueOf(goal: Reach, own: Row, rows: readonly Row[]): number {
  const of = (contender: string) => rows.find((row) => row.case === own.case && row.contender === contender)!.median;
  if ("times" in goal) return own.median / of(goal.times);
  return "unit" in goal ? own.median : of(goal.timesFasterThan) / own.median;
}

function sense(goal: Reach): string {
  if ("times" in goal) return `× the ${goal.times}`;
  return "unit" in goal ? goal.unit : `× faster than ${goal.timesFasterThan}`;
}

function cell(row: Row | undefined): string {
  if (row === undefined) return "–";
  const value = `${short(row.median)} ± ${short(row.spread)}`;
  return row.ratioToLimit === null || row.contender === "limit" ? value : `${value} (${short(row.ratioToLimit)}×)`;
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
