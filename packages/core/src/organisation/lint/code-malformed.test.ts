import assert from "node:assert/strict";
import { test } from "node:test";
import { fixesOf, ruleOf, toldOf, withFacts, withSchemes } from "../../../test/lint-town.ts";
import { today, townOn } from "../../../test/town.ts";
import { codeMalformed } from "./code-malformed.ts";

const rule = ruleOf("code-malformed", {});
const coded = (subject: string, value: string) => withFacts(townOn(), { subject, aspect: "code", value });

test("the communities of the town have codes of the form their kind asks for", () =>
  assert.deepEqual(codeMalformed(withSchemes(townOn()), rule), { of: 2, members: [] }));

test("a code of another form is found, and is to be changed", () => {
  const found = codeMalformed(withSchemes(coded("west", "99990100")), rule);
  assert.deepEqual(toldOf(found), [["west"]]);
  assert.deepEqual(fixesOf(found), [{ command: "recode-unit", with: { unit: "west", from: today } }]);
});

test("where a kind has no scheme any code will do, and one without a code is none that is wrong", () => {
  assert.deepEqual(toldOf(codeMalformed(coded("west", "99990100"), rule)), []);
  assert.deepEqual(toldOf(codeMalformed(withSchemes(coded("grid-1", "1")), rule)), []);
  const without = withFacts(townOn(), { subject: "west", aspect: "code" });
  assert.deepEqual(codeMalformed(withSchemes(without), rule), { of: 1, members: [] });
});
