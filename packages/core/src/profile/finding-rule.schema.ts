import { z } from "zod";
import { id, texts } from "../parse/shapes.schema.ts";
import type { FindingRule, RuleKind } from "./finding-rule.ts";

const common = { id, name: texts, severity: z.enum(["error", "warning", "info"]), basis: texts.exactOptional() };
const number = z.int().min(0).max(100_000).exactOptional();
const ofForms = { forms: z.array(id).min(1) };
const ofPosts = { postKinds: z.array(id).min(1).exactOptional() };
const ofGround = { areaKinds: z.array(id).min(1), tolerance: z.number().min(0).max(1000).exactOptional() };
const ofNetworks = { networkKinds: z.array(id).min(1).exactOptional() };

const rule = <Kind extends RuleKind, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ ...common, rule: z.literal(kind), ...shape });

export const findingRuleSchema = z.discriminatedUnion("rule", [
  rule("missing-body", { level: id }),
  rule("vacant-post", { postKind: id }),
  rule("branch-too-small", { ...ofForms, least: number }),
  rule("branch-too-large", { ...ofForms, most: number }),
  rule("general-branch-size", { ...ofForms, above: number }),
  rule("committee-size", { ...ofForms, above: number }),
  rule("branch-committee", { ...ofForms, postKinds: z.array(id).min(1), from: number, least: number, most: number }),
  rule("joint-branch", { ...ofForms, most: number }),
  rule("party-group", { ...ofForms, least: number, full: number }),
  rule("probationary-leader", { postKinds: z.array(id).min(1) }),
  rule("two-primaries", {}),
  rule("post-abolished-held", {}),
  rule("orphan", {}),
  rule("ex-officio-broken", {}),
  rule("term-ends", { ...ofPosts, months: number }),
  rule("overdue-election", { ...ofPosts, years: number }),
  rule("acting-too-long", { ...ofPosts, months: number }),
  rule("unit-gone-held", ofPosts),
  rule("calendar-ends", { months: number }),
  rule("duplicate-code", {
    records: z
      .array(z.enum(["area", "organisation"]))
      .min(1)
      .exactOptional(),
  }),
  rule("code-malformed", {}),
  rule("unknown-kind", {}),
  rule("unmapped-cell", ofNetworks),
  rule("partly-mapped-cell", ofNetworks),
  rule("multiply-mapped-cell", ofNetworks),
  rule("grid-uncovered", ofNetworks),
  rule("network-post-vacant", ofNetworks),
  rule("grid-misplaced", { areaKinds: z.array(id).min(1) }),
  rule("officer-overloaded", { most: number }),
  rule("area-without-shape", { areaKinds: z.array(id).min(1) }),
  rule("area-overlap", ofGround),
  rule("area-gap", ofGround),
  rule("area-outside", ofGround),
  rule("grid-size", {}),
  rule("notice-missing", {}),
  rule("notice-stale", {}),
  rule("hours-overlap", {}),
  rule("hours-over-a-day", {}),
  rule("hours-not-closed", {}),
  rule("hours-unconfirmed", { days: number }),
  rule("shift-gap", { days: number }),
  rule("double-booked", { days: number }),
]) satisfies z.ZodType<FindingRule>;
