import assert from "node:assert/strict";
import { test } from "node:test";
import type { Row } from "./run-bench.ts";
import { reachLines, tableLines } from "./table.ts";

const rows = [
  row("build 10k", "jinlin", 1.2),
  row("build 10k", "limit", 1),
  row("build 10k", "peer", 6),
  row("build 1.7M", "jinlin", 200),
  row("build 1.7M", "limit", 100),
];

test("a line for each case, a column for each contender, a dash for who has no part in it", () =>
  assert.deepEqual(tableLines(["jinlin", "limit", "peer"], rows), [
    "| case | jinlin | limit | peer |",
    "| --- | ---: | ---: | ---: |",
    "| build 10k (ms) | 1.20 ± 0.10 (1.20×) | 1.00 ± 0.10 | 6.00 ± 0.10 (6.00×) |",
    "| build 1.7M (ms) | 200 ± 0.10 (2.00×) | 100 ± 0.10 | – |",
  ]));

test("where it is of interest, how many there are in a second", () =>
  assert.deepEqual(
    tableLines(["jinlin"], rows, "builds").map((line) => line.split(" | ").at(-1)),
    ["jinlin, builds a second |", "---: |", "833 |", "5 |"],
  ));

test("a reach of no task is one of all of them", () => {
  const [all] = reachLines([{ atMost: 1.5, times: "limit" }], rows);
  assert.match(all!, /✗ all .* 2\.00, build 1\.7M$/);
});

test("a reach is judged by the case that came out worst", () => {
  const [atMost] = reachLines([{ task: "build", atMost: 1.5, times: "limit" }], rows);
  assert.match(atMost!, /✗.* 2\.00, build 1\.7M$/);
  const [unit] = reachLines([{ task: "build", atMost: 200, unit: "ms" }], rows);
  assert.match(unit!, /✓.* 200, build 1\.7M$/);
});

test("against a peer only the cases count in which it took part", () => {
  const [atLeast] = reachLines([{ task: "build", atLeast: 5, timesFasterThan: "peer" }], rows);
  assert.match(atLeast!, /✓.* 5\.00, build 10k$/);
});

test("a reach at one size leaves the others alone, and a task is not taken for one whose name begins like it", () => {
  const [at10k] = reachLines([{ task: "build", size: "10k", atMost: 1.5, times: "limit" }], rows);
  assert.match(at10k!, /✓.* at 10k; .* 1\.20, build 10k$/);
  const [build] = reachLines(
    [{ task: "build", atMost: 9, unit: "ms" }],
    [row("build 10k", "jinlin", 8), row("build up 10k", "jinlin", 10)],
  );
  assert.match(build!, /✓.* 8\.00, build 10k$/);
});

function row(name: string, contender: string, median: number): Row {
  const limit = name === "build 10k" ? 1 : 100;
  return { case: name, contender, median, spread: 0.1, unit: "ms", ratioToLimit: median / limit };
}
