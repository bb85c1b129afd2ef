import type { Refusal } from "@jinlin/core";
import type { Field } from "./draft.ts";

type Code = Refusal["code"];

// Which field a refusal speaks of; where a form has none of them it stands at the form's head.
const fields: { readonly [C in Code]?: (refusal: Extract<Refusal, { readonly code: C }>) => readonly Field[] } = {
  "unit-not-in-force": () => ["from"],
  "period-empty": () => ["to"],
  "term-ends-before-start": () => ["termEnd"],
  "taken-later": () => ["to", "from"],
  "too-many-posts": () => ["person"],
  "ends-before-start": () => ["to"],
  "ended-already": () => ["to"],
  "not-open-to-you": () => [],
  "own-appointment": () => ["person"],
  "backdating-not-open": () => ["from", "to"],
  unknown: ({ kind }) => (kind === "person" ? ["person"] : []),
  "id-taken": () => [],
  "changed-since": () => [],
  "identity-number": ({ field }) => [field as Field],
};

/** The field of a form beside which a refusal belongs; none for one that speaks of the whole. */
export function fieldOfRefusal(refusal: Refusal, present: readonly Field[]): Field | undefined {
  const candidates = (fields as Readonly<Record<string, (refusal: Refusal) => readonly Field[]>>)[refusal.code]?.(refusal);
  return candidates?.find((field) => present.includes(field));
}
