import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, as, codesOf, now, town } from "../../test/town.ts";
import { decide } from "../county.ts";
import { safeParseCommand, safeParseRecords } from "../parse.ts";
import { holdsIdentityNumber } from "./identity-number.ts";

// Made from the weights of GB 11643 for a district that does not exist.
const number = "999999190001010015";

for (const [text, holds] of [
  [`身份证${number}，请核`, true],
  [number.replace(/./g, (digit) => String.fromCodePoint(digit.codePointAt(0)! + 0xfee0)), true],
  // Nine signs that stand for two digits each.
  ["⑲⑩⑯⑱⑫⑱⑱⑬⑯", true],
  [number.slice(0, 17) + "6", false],
  ["蕉近邻〔2026〕12 号", false],
  ["110101".repeat(4), false],
] as const)
  test(`"${text}" ${holds ? "holds" : "does not hold"} an identity number`, () => assert.equal(holdsIdentityNumber(text), holds));

test("no id, name or code of a record holds one, and the fault does not repeat it", () => {
  const area = { id: number, kind: "county", name: `县${number}`, code: number };
  const parsed = safeParseRecords({ format: "jinlin-records/1", areas: [area] });
  assert.ok(!parsed.ok);
  assert.deepEqual(
    parsed.faults.filter(({ code }) => code === "identity-number").map(({ path }) => path.at(-1)),
    ["id", "name", "code"],
  );
  assert.ok(!JSON.stringify(parsed.faults).includes(number));
});

test("a reason that holds an identity number is refused, by the parser and by the rule", () => {
  const command = appoint("grid-2/officer", "wang", {});
  const parsed = safeParseCommand({ ...command, reason: `因${number}` });
  assert.deepEqual(parsed.ok ? [] : parsed.faults.map(({ code, path }) => [code, path]), [["identity-number", ["reason"]]]);
  assert.deepEqual(codesOf(decide(town(), { ...command, basis: number }, { actor: as("head"), now })), ["identity-number"]);
  assert.ok(after(town(), { ...command, reason: "群众推荐" }));
});
