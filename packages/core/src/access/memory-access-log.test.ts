import assert from "node:assert/strict";
import { test } from "node:test";
import { memoryAccessLog } from "./memory-access-log.ts";

test("looks are told page by page, the latest first, and go when they are too old", async () => {
  const log = memoryAccessLog();
  for (const [day, person] of [
    ["01", "li"],
    ["02", "wang"],
    ["03", "li"],
  ])
    await log.append({
      at: `2026-11-${day}T09:00:00+08:00` as "2026-11-01T",
      actor: "sun",
      person: person!,
      reason: "联系",
      fields: ["name"],
    });
  const ids = async (asked: Parameters<typeof log.list>[0]) => {
    const { total, looks } = await log.list(asked);
    return [total, ...looks.map(({ id }) => id)];
  };
  assert.deepEqual(await ids({}), [3, 3, 2, 1]);
  assert.deepEqual(await ids({ limit: 1, before: 3 }), [3, 2]);
  assert.deepEqual(await ids({ persons: ["li"] }), [2, 3, 1]);
  await log.prune("2026-11-02T01:00:00.000Z");
  assert.deepEqual(await ids({}), [2, 3, 2], "what is as old as the bound stays");
});
