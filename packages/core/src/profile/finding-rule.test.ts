import assert from "node:assert/strict";
import { test } from "node:test";
import { findingRuleSchema } from "./finding-rule.schema.ts";
import { ruleDefaults, ruleKinds, ruleParameters } from "./finding-rule.ts";

const shared = ["id", "name", "severity", "basis", "rule"];
const shapes = new Map(findingRuleSchema.options.map(({ shape }) => [shape.rule.value as string, shape]));

test("a profile may use every rule, and tell each what it may be told", () => {
  assert.deepEqual([...shapes.keys()].sort(), [...ruleKinds].sort());
  for (const kind of ruleKinds)
    assert.deepEqual(
      Object.keys(shapes.get(kind)!)
        .filter((key) => !shared.includes(key))
        .sort(),
      [...ruleParameters[kind]].sort(),
      kind,
    );
});

test("a number left out has a default, and nothing else has one", () => {
  for (const kind of ruleKinds) {
    const defaults: Readonly<Record<string, number>> = kind in ruleDefaults ? ruleDefaults[kind as keyof typeof ruleDefaults] : {};
    const numbers = Object.entries(shapes.get(kind)!).flatMap(([key, field]) =>
      !shared.includes(key) && field.safeParse(3).success ? [key] : [],
    );
    assert.deepEqual(Object.keys(defaults).sort(), numbers.sort(), kind);
  }
});
