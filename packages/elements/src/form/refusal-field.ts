import type { Refusal } from "@jinlin/core";

type Code = Refusal["code"];

// Which field a refusal speaks of, by code: the first of these that a form has. A code that is not here speaks of the whole.
const fields: { readonly [C in Code]?: readonly string[] | ((refusal: Extract<Refusal, { readonly code: C }>) => readonly string[]) } = {
  "unit-not-in-force": ["from"],
  "period-empty": ["to"],
  "term-ends-before-start": ["termEnd"],
  "taken-later": ["to", "from"],
  "too-many-posts": ["person"],
  "ends-before-start": ["to"],
  "ended-already": ["to"],
  "own-appointment": ["person"],
  "backdating-not-open": ["from", "to"],
  unknown: ({ kind }) => ({ person: ["person"], unit: ["under"], slice: ["slice"] } as Record<string, string[]>)[kind] ?? [],
  "identity-number": ({ field }) => [field],
};

/** The field of a form beside which a refusal belongs; none for one that speaks of the whole. */
export function fieldOfRefusal(refusal: Refusal, present: readonly string[]): string | undefined {
  const row = (fields as Readonly<Record<string, readonly string[] | ((refusal: Refusal) => readonly string[])>>)[refusal.code];
  const candidates = typeof row === "function" ? row(refusal) : row;
  return candidates?.find((field) => present.includes(field));
}
