import type { Reach } from "./bench.ts";
import type { Row } from "./run-bench.ts";

/** A Markdown table: a line for each case, a column for each contender. */
export function tableLines(contenders: readonly string[], rows: readonly Row[], perSecond?: string): string[] {
  const cases = [...new Set(rows.map((row) => row.case))];
  const lines = cases.map((name) => {
    const own = rows.filter((row) => row.case === name);
    const cells = contenders.map((contender) => cell(own.find((row) => row.contender === contender)));
    return [`${name} (${own[0]!.unit})`, ...cells, ...(perSecond ? [rate(own.find(({ contender }) => contender === "jinlin"))] : [])];
  });
  const columns = [...contenders, ...(perSecond ? [`jinlin, ${perSecond} a second`] : [])];
  return [["case", ...columns], ["---", ...columns.map(() => "---:")], ...lines].map((cells) => `| ${cells.join(" | ")} |`);
}

/** What was to be reached, and the case in which it came out worst. */
export function reachLines(reach: readonly Reach[], rows: readonly Row[]): string[] {
  return reach.map((goal) => {
    const [worst] = rows
      .filter((row) => row.contender === "jinlin" && isIn(goal, row.case))
      .flatMap((row) => valuesOf(goal, row, rows).map((value) => ({ case: row.case, value })))
      .sort((a, b) => ("atMost" in goal ? b.value - a.value : a.value - b.value));
    const bound = "atMost" in goal ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`;
    const isReached = worst !== undefined && ("atMost" in goal ? worst.value <= goal.atMost : worst.value >= goal.atLeast);
    return `- ${isReached ? "✓" : "✗"} ${goal.task ?? "all"} ${bound} ${sense(goal)}${goal.size ? ` at ${goal.size}` : ""}; at worst ${worst ? `${short(worst.value)}, ${worst.case}` : "unknown"}`;
  });
}

function isIn({ task, size }: Reach, name: string): boolean {
  const end = name.lastIndexOf(" ");
  return (task === undefined || name.slice(0, end) === task) && (size === undefined || name.slice(end + 1) === size);
}

// None where the other has no part in the case.
function valuesOf(goal: Reach, own: Row, rows: readonly Row[]): number[] {
  if ("unit" in goal) return [own.median];
  if ("timesItselfAt" in goal)
    return rows
      .filter((row) => row.contender === own.contender && row.case === `${goal.task} ${goal.timesItselfAt}`)
      .map(({ median }) => own.median / median);
  const other = "times" in goal ? goal.times : goal.timesFasterThan;
  return rows
    .filter((row) => row.case === own.case && row.contender === other)
    .map(({ median }) => ("times" in goal ? own.median / median : median / own.median));
}

function sense(goal: Reach): string {
  if ("times" in goal) return `× the ${goal.times}`;
  if ("timesItselfAt" in goal) return `× itself at ${goal.timesItselfAt}`;
  return "unit" in goal ? goal.unit : `× faster than ${goal.timesFasterThan}`;
}

function cell(row: Row | undefined): string {
  if (row === undefined) return "–";
  const value = `${short(row.median)} ± ${short(row.spread)}`;
  return row.ratioToLimit === null || row.contender === "limit" ? value : `${value} (${short(row.ratioToLimit)}×)`;
}

function rate(row: Row | undefined): string {
  return row === undefined || row.median === 0 ? "–" : Number((1000 / row.median).toPrecision(3)).toLocaleString("en");
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
