import type { Fault, Query, Views } from "@jinlin/core";
import { safeParseQuery, type Parsed } from "@jinlin/core/parse";

const numbers = ["seq", "limit", "before", "otherSeq", "within"];
const flags = ["shapes", "closed"];

/** A view's query from the parameters of a URL, with everything that is wrong in them. */
export function queryOf<Name extends keyof Views>(view: Name, params: URLSearchParams): Parsed<Query<Name>> {
  const query: Record<string, string | number | boolean> = {};
  const twice: Fault[] = [];
  for (const key of new Set(params.keys())) {
    const values = params.getAll(key);
    if (values.length > 1) twice.push({ code: "wrong-form", path: [key], value: values, expected: ["once"] });
    query[key] = read(key, values[0]!);
  }
  const parsed = safeParseQuery(view, query);
  return twice.length === 0 ? parsed : { ok: false, faults: [...twice, ...(parsed.ok ? [] : parsed.faults)] };
}

function read(key: string, text: string): string | number | boolean {
  if (numbers.includes(key) && /^\d{1,15}$/.test(text)) return Number(text);
  return flags.includes(key) && /^(true|false)$/.test(text) ? text === "true" : text;
}
