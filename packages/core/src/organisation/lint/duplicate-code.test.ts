import assert from "node:assert/strict";
import { test } from "node:test";
import { fixesOf, ruleOf, toldOf, withFacts } from "../../../test/lint-town.ts";
import { today, townOn } from "../../../test/town.ts";
import { duplicateCode } from "./duplicate-code.ts";

const rule = ruleOf("duplicate-code", {});
const code = (subject: string, value: string, from: `${number}-${number}-${number}`) => ({ subject, aspect: "code" as const, value, from });

test("no two areas of the town bear one code", () => assert.deepEqual(duplicateCode(townOn(), rule), { of: 7, members: [] }));

test("two areas with one code are both found, from the day they share it", () => {
  const state = withFacts(townOn(), code("west", "999901001001", "2026-11-01"));
  assert.deepEqual(toldOf(duplicateCode(state, rule)), [["east"], ["west"]]);
  assert.deepEqual(fixesOf(duplicateCode(state, rule))[1], { command: "recode-unit", with: { unit: "west", from: today } });
  assert.deepEqual(toldOf(duplicateCode({ ...state, day: "2026-10-31" }, rule)), []);
});

test("a county whose bodies bear the code of their ground looks at areas alone", () => {
  const state = withFacts(townOn(), code("org-dept", "999901", "2026-01-01"), code("conference", "999901", "2026-01-01"));
  assert.deepEqual(toldOf(duplicateCode(state, rule)), [["org-dept"], ["conference"]].sort());
  assert.deepEqual(toldOf(duplicateCode(state, ruleOf("duplicate-code", { records: ["area"] }))), []);
});

test("an organisation may bear the code of the area it is set on", () =>
  assert.deepEqual(toldOf(duplicateCode(withFacts(townOn(), code("east-cc", "999901001001", "2026-01-01")), rule)), []));
