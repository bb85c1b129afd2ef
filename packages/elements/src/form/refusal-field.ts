import type { Refusal } from "@jinlin/core";

type Code = Refusal["code"];

// Which field a refusal speaks of, by code: the first of these that a form has. A code that is not here speaks of the whole.
const fields: { readonly [C in Code]?: readonly string[] | ((refusal: Extract<Refusal, { readonly code: C }>) => readonly string[]) } = {
  "unit-not-in-force": ["from"],
  "period-empty": ["to"],
  "term-ends-before-start": ["termEnd"],
  "taken-later": ["to", "from"],
  "seats-taken": ["replaces", "seats", "from"],
  "replaces-nobody": ["replaces"],
  "too-many-posts": ["person"],
  "not-handed-over": ["posts"],
  "ends-before-start": ["to"],
  "ended-already": ["to"],
  "not-in-office": ["from"],
  "suspended-already": ["from"],
  "own-appointment": ["person", "delegate"],
  "delegates-to-self": ["delegate"],
  "delegator-not-in-office": ["to"],
  "delegation-too-long": ["to"],
  "commands-not-held": ["commands"],
  "delegated-already": ["from"],
  "delegation-ends-before-start": ["to"],
  "delegation-over": ["to"],
  "lent-between": ["drop"],
  "backdating-not-open": ["from", "to"],
  "reason-needed": ["reason"],
  "post-open-already": ["post"],
  "post-not-open": ["from"],
  "still-held": ["ends", "from"],
  "fewer-than-holders": ["seats"],
  "link-ring": ["followsUnit"],
  "organisation-not-there": ["from"],
  "area-not-there": ["from"],
  "home-not-in-force": ["home"],
  "consent-not-yet": ["day"],
  "not-there-then": ["from"],
  "not-in-slice": ["slice"],
  "under-itself": ["under"],
  "not-above": ["under"],
  "wrong-kind-above": ["under"],
  "gap-between": ["under"],
  "moved-later": ["from"],
  "no-such-kind": ["kind", "form"],
  "malformed-code": ["code", "into"],
  "code-taken": ["code", "into"],
  "recorded-later": ["from"],
  "unit-not-there": ["from"],
  "nothing-to-merge": ["units"],
  "different-records": ["units"],
  "name-needed": ["name", "into"],
  "too-few-parts": ["into"],
  "part-twice": ["into"],
  remainder: ["into"],
  "taken-twice": ["into"],
  "not-under-it": ["into"],
  "shares-not-whole": ["into"],
  "around-needed": ["within"],
  "ends-before-it-starts": ["from"],
  "still-leads": ["under", "keeps"],
  "cannot-stand-under": ["within", "superior", "areas", "under", "kind", "into", "units"],
  "nothing-above": ["superior", "within", "areas", "kind"],
  "not-higher": ["superior", "within", "under", "kind"],
  "not-over-yet": ["from", "to"],
  "not-ended": ["ended", "to"],
  "held-by-others": ["from", "to"],
  "named-outside": ["from", "to"],
  unknown: ({ kind }) => unknown[kind] ?? [],
  "identity-number": ({ field }) => [field],
};

const unknown: Readonly<Record<string, readonly string[]>> = {
  person: ["person", "delegate", "to"],
  unit: ["under", "home", "followsUnit"],
  post: ["post", "followsKind"],
  slice: ["slice"],
};

/** The field of a form beside which a refusal belongs; none for one that speaks of the whole. */
export function fieldOfRefusal(refusal: Refusal, present: readonly string[]): string | undefined {
  const row = (fields as Readonly<Record<string, readonly string[] | ((refusal: Refusal) => readonly string[])>>)[refusal.code];
  const candidates = typeof row === "function" ? row(refusal) : row;
  return candidates?.find((field) => present.includes(field));
}
