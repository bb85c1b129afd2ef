import { z } from "zod";
import { id, texts } from "../parse/shapes.schema.ts";
import type { FindingRule, RuleKind } from "./finding-rule.ts";

const common = { id, name: texts, severity: z.enum(["error", "warning", "info"]), basis: texts.exactOptional() };
const number = z.int().min(0).max(100_000).exactOptional();
const ofPosts = { postKinds: z.array(id).min(1).exactOptional() };

const rule = <Kind extends RuleKind, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ ...common, rule: z.literal(kind), ...shape });

export const findingRuleSchema = z.discriminatedUnion("rule", [
  rule("missing-body", { level: id }),
  rule("vacant-post", { postKind: id }),
  rule("term-ends", { ...ofPosts, months: number }),
  rule("overdue-election", { ...ofPosts, years: number }),
  rule("acting-too-long", { ...ofPosts, months: number }),
  rule("unit-gone-held", ofPosts),
  rule("duplicate-code", {}),
  rule("unknown-kind", {}),
]) satisfies z.ZodType<FindingRule>;
