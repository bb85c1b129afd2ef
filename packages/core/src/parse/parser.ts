import type { z } from "zod";
import type { Fault } from "../fault.ts";
import { faultsOf } from "./faults-of.ts";

export type Parsed<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Thrown by the parsers that throw; `faults` holds all of them. */
export class FaultsError extends TypeError {
  override readonly name = "FaultsError";
  readonly faults: readonly Fault[];

  constructor(what: string, faults: readonly Fault[]) {
    // What stood there is in the faults, not in the message: a message ends in a log, and the value may be a name.
    const { code, path, expected } = faults[0]!;
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : "";
    super(`${what}: ${code} at "${path.join(".")}": expected ${expected.join(", ") || "nothing there"}${more}`);
    this.faults = faults;
  }
}

/** A pair of parsers from a schema and the checks that take in the whole: one answers, one throws. */
export function parser<Value>(
  what: string,
  schema: z.ZodType<Value> | { readonly safeParse: (document: unknown) => z.ZodSafeParseResult<Value> },
  check: (value: Value) => readonly Fault[] = () => [],
): { readonly safeParse: (document: unknown) => Parsed<Value>; readonly parse: (document: unknown) => Value } {
  const safeParse = (document: unknown): Parsed<Value> => {
    const result = schema.safeParse(document);
    const faults = result.success ? check(result.data) : faultsOf(result.error, document);
    return faults.length > 0 ? { ok: false, faults } : { ok: true, value: (result as { data: Value }).data };
  };
  const parse = (document: unknown): Value => {
    const parsed = safeParse(document);
    if (!parsed.ok) throw new FaultsError(what, parsed.faults);
    return parsed.value;
  };
  return { safeParse, parse };
}
