import type { Period } from "../day.ts";
import { absent, type UnitChangeRefusal } from "./unit-changes.ts";
import type { Unit } from "./unit.ts";

export type OwnerRefusal =
  | { readonly code: "owner-not-organisation"; readonly unit: string }
  | Extract<UnitChangeRefusal, { code: "unit-not-there" }>;

/** What is wrong with an owner of a network over a period: only an organisation owns one, and it is there throughout. */
export function* ownerFaults(owner: Unit, period: Period): Iterable<OwnerRefusal> {
  if (owner.record !== "organisation") yield { code: "owner-not-organisation", unit: owner.id };
  else yield* absent(owner, period, true);
}
