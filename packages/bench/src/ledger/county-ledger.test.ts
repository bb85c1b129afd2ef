import assert from "node:assert/strict";
import { test } from "node:test";
import { ajv, zodArrays } from "./validators.ts";
import { countyLedger, recordsDocument } from "./county-ledger.ts";
import { jinlin } from "./jinlin.ts";
import { limit } from "./limit.ts";
import type { Tasks, TimedTask } from "../bench.ts";

const answer = async (tasks: Tasks, name: string) => {
  const task = tasks[name] as TimedTask;
  await task.start?.();
  return task.answer!((await task.run()) as never);
};

test("a ledger has as many entries as it is named after", () => assert.equal(countyLedger("10k").entries.length, 10_000));

test("who held what is the same for everybody who answers", async () =>
  assert.equal(await answer(jinlin("10k"), "1000 answers"), await answer(limit("10k"), "1000 answers")));

test("everybody who tells all faults finds those that were made", async () => {
  const { faults } = recordsDocument("10k", true);
  assert.ok(faults >= 99);
  for (const contender of [jinlin, zodArrays, ajv]) assert.equal(await answer(contender("10k"), "parse, 1 % at fault"), faults);
});
