import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import type { CountyEntry } from "../../src/county.ts";
import { safeParseEntry } from "../../src/parse.ts";
import { answersOf } from "./answers.ts";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const versions = readdirSync(new URL(".", import.meta.url)).flatMap((name) => /^ledger-(.+)\.jsonl$/.exec(name)?.[1] ?? []);

test("there is a golden ledger", () => assert.ok(versions.includes("0.1")));

for (const version of versions)
  test(`the ledger of version ${version} still says what it said`, () => {
    const lines = read(`ledger-${version}.jsonl`).trimEnd().split("\n");
    const entries = lines.map((line) => JSON.parse(line) as CountyEntry);
    for (const entry of entries) assert.ok(safeParseEntry(entry).ok, `entry ${entry.seq}`);
    assert.deepEqual(JSON.parse(JSON.stringify(answersOf(entries))), JSON.parse(read(`answers-${version}.json`)));
  });
