import assert from "node:assert/strict";
import { test } from "node:test";
import { townProfile } from "../../test/town.ts";
import type { FindingRule } from "../profile/finding-rule.ts";
import { termLimitsOf } from "./term-limits.ts";

const rule = (rule: Partial<FindingRule>) => ({ id: "r", name: { "zh-Hans": "规则" }, severity: "info", ...rule }) as FindingRule;

test("the limits are those of the county's own rules for the kind of post, or else the usual ones", () => {
  const findings = [
    rule({ rule: "overdue-election", years: 2, postKinds: ["officer"] }),
    rule({ rule: "overdue-election", years: 3 }),
    rule({ rule: "acting-too-long", months: 12, postKinds: ["officer"] }),
  ];
  assert.deepEqual(termLimitsOf({ findings }, "officer"), { endsWithin: 6, overdueAfter: 2, actingFor: 12 });
  assert.deepEqual(termLimitsOf({ findings }, "secretary"), { endsWithin: 6, overdueAfter: 3, actingFor: 6 });
  const elected = [rule({ rule: "overdue-election", postKinds: ["secretary"] })];
  assert.equal(termLimitsOf({ findings: elected }, "officer").overdueAfter, undefined, "nobody elects an officer there");
  assert.deepEqual(termLimitsOf({ findings: [] }, "officer"), termLimitsOf(townProfile, "officer"));
});
