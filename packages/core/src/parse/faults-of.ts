import type { z } from "zod";
import type { Fault } from "../fault.ts";

/** What zod found, as faults of ours: every one of them, with the value that stood there. */
export function faultsOf(error: z.ZodError, document: unknown): Fault[] {
  return error.issues.flatMap((issue) => faultsOfIssue(issue, document));
}

function faultsOfIssue(issue: z.core.$ZodIssue, document: unknown): Fault[] {
  const path = issue.path as (string | number)[];
  const value = valueAt(document, path);
  const fault = (code: Fault["code"], expected: readonly unknown[]): Fault[] => [{ code, path, value, expected: expected.map(String) }];
  switch (issue.code) {
    case "invalid_type":
      return fault(value === undefined ? "missing" : "wrong-type", [issue.expected]);
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        code: "unknown-key",
        path: [...path, key],
        value: valueAt(document, [...path, key]),
        expected: [],
      }));
    case "invalid_value":
      return fault(value === undefined ? "missing" : "not-one-of", issue.values);
    case "invalid_format":
      return fault("wrong-form", [issue.format === "regex" ? issue.message : issue.format === "date" ? "2026-03-01" : issue.format]);
    case "too_small":
      return fault("out-of-bounds", [`≥ ${issue.minimum}`]);
    case "too_big":
      return fault("out-of-bounds", [`≤ ${issue.maximum}`]);
    case "invalid_union":
      return unionFaults(issue, path, document, fault);
    // Of a language that is none: the key is at fault, not what stands there.
    case "invalid_key":
      return issue.issues.flatMap((inner) => faultsOfIssue({ ...inner, path }, document));
    case "custom":
      // The number itself is not repeated: a fault is shown, sent and logged.
      return issue.params?.code === "identity-number"
        ? [{ code: "identity-number", path, value: undefined, expected: [] }]
        : fault("wrong-form", [issue.message]);
    default:
      return fault("wrong-form", [issue.code]);
  }
}

// Of the alternatives of a union the one that came nearest speaks: of the type that was given, then with the fewest faults.
function unionFaults(
  issue: z.core.$ZodIssueInvalidUnion,
  path: (string | number)[],
  document: unknown,
  fault: (code: Fault["code"], expected: readonly unknown[]) => Fault[],
): Fault[] {
  const isOtherType = ([first]: z.core.$ZodIssue[]) => Number(first?.code === "invalid_type" && first.path.length === 0);
  const [nearest] = [...issue.errors].sort((a, b) => isOtherType(a) - isOtherType(b) || a.length - b.length);
  if (nearest === undefined) return fault("not-one-of", "options" in issue && Array.isArray(issue.options) ? issue.options : []);
  return nearest.flatMap((inner) => faultsOfIssue({ ...inner, path: [...path, ...inner.path] }, document));
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    document,
  );
}
