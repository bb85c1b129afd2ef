import assert from "node:assert/strict";
import { test } from "node:test";
import type { Contender } from "./contender.ts";
import { d3EachAfter, d3Hierarchy } from "./d3-hierarchy.ts";
import { divisionColumns, divisionQueries, divisionRows } from "./divisions.ts";
import { duckdb } from "./duckdb.ts";
import { jinlin } from "./jinlin.ts";
import { limit } from "./limit.ts";
import { mapOfChildren } from "./map-of-children.ts";

const rows = divisionRows("10k");
const columns = divisionColumns(rows);
const queries = divisionQueries("10k", rows, 1000);

test("all contenders give the same totals and the same answers", async () => {
  const answers = [
    await answersOf(jinlin),
    await answersOf(limit),
    await answersOf(d3Hierarchy),
    await answersOf(d3EachAfter),
    await answersOf(mapOfChildren),
    await answersOf(duckdb),
  ];
  const [{ total, under }] = answers as [Answers];
  assert.ok(total > 0 && under! > 0);
  for (const answer of answers) assert.deepEqual(answer, { total, under: answer.under === undefined ? undefined : under });
});

interface Answers {
  readonly total: number;
  readonly under: number | undefined;
}

async function answersOf<Built, Totals>({ build, ready, rollUp, sumOf, isUnder, close }: Contender<Built, Totals>): Promise<Answers> {
  const built = await build(rows);
  await ready?.(built, columns, queries);
  const answers = { total: await sumOf(await rollUp(built, columns), built), under: await isUnder?.(built, queries) };
  close?.(built);
  return answers;
}
