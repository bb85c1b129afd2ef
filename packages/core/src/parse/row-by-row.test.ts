import assert from "node:assert/strict";
import { test } from "node:test";
import type { z } from "zod";
import { townRecords } from "../../test/town.ts";
import { recordsSchema } from "../organisation/records.schema.ts";
import { rowByRow } from "./row-by-row.ts";

const check = rowByRow(recordsSchema);
const area = (changes: object) => ({ id: "a", kind: "grid", name: "甲", ...changes });
const records = (changes: object) => ({ format: "jinlin-records/1", ...changes });

test("sound records come back as they are", () => assert.equal(check.safeParse(townRecords).data, townRecords));

const bad: readonly [string, unknown][] = [
  ["nothing", undefined],
  ["a list", []],
  ["another format", { format: "x", areas: [area({})] }],
  ["a list that is none", records({ areas: {} })],
  ["a row that is none", records({ areas: [area({}), null] })],
  [
    "rows at fault in several lists",
    records({ areas: [area({ id: "A" }), area({}), area({ from: "2022-13-01" })], persons: [{ id: "p", sex: "f" }] }),
  ],
  ["a key nobody knows", records({ areas: [area({ colour: "red" })], colour: "red" })],
];
for (const [what, document] of bad)
  test(`finds in ${what} what the schema of the whole finds`, () => {
    const places = (result: z.ZodSafeParseResult<unknown>) => result.error?.issues.map(({ code, path }) => [code, path.join(".")]).sort();
    const found = places(check.safeParse(document));
    assert.ok(found && found.length > 0);
    assert.deepEqual(found, places(recordsSchema.safeParse(document)));
  });
