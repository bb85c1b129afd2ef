import type { Fault, SendOptions } from "@jinlin/core";

const dryRuns: Readonly<Record<string, boolean>> = { "": true, true: true, false: false };

/**
 * How a command is meant, from the parameters of its URL, or everything that is wrong in them. An unclear
 * or misspelt word is a fault: a command meant to be tried only would be done.
 */
export function sendOptionsOf(params: URLSearchParams): SendOptions | { readonly faults: readonly Fault[] } {
  const faults = [...new Set(params.keys())].flatMap((key): Fault[] => {
    const values = params.getAll(key);
    const [value] = values as [string];
    if (key !== "dryRun" && key !== "lang") return [{ code: "unknown-key", path: [key], value, expected: [] }];
    if (values.length > 1) return [{ code: "wrong-form", path: [key], value: values, expected: ["once"] }];
    if (key === "dryRun" && !Object.hasOwn(dryRuns, value))
      return [{ code: "not-one-of", path: [key], value, expected: Object.keys(dryRuns) }];
    return key === "lang" && value.length > 35 ? [{ code: "out-of-bounds", path: [key], value, expected: ["≤ 35"] }] : [];
  });
  if (faults.length > 0) return { faults };
  const [dryRun, lang] = [params.get("dryRun"), params.get("lang")];
  return { dryRun: dryRun !== null && dryRuns[dryRun]!, ...(lang && { lang }) };
}
