import type { Refusal } from "@jinlin/core";

// In this order: what is shut is not described, what is not there cannot be in conflict.
const statuses = [
  [403, ["not-open-to-you", "own-appointment", "backdating-not-open"]],
  [404, ["unknown"]],
  [409, ["changed-since", "id-taken"]],
] as const satisfies readonly (readonly [number, readonly Refusal["code"][]])[];

/** The HTTP status that tells of refusals: 403 not open, 404 not there, 409 in conflict, 422 against a rule. */
export function statusOf(refusals: readonly Refusal[]): 403 | 404 | 409 | 422 {
  const found = statuses.find(([, codes]) => refusals.some(({ code }) => (codes as readonly string[]).includes(code)));
  return found?.[0] ?? 422;
}
