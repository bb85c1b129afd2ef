import { covers, type Period } from "../day.ts";
import type { Unit } from "../organisation/unit.ts";
import type { Capacity } from "../profile/profile.ts";

export type EmployerRefusal =
  | { readonly code: "employer-needed"; readonly capacity: string }
  | { readonly code: "no-employer-there"; readonly capacity: string }
  | { readonly code: "employer-not-organisation"; readonly unit: string }
  | ({ readonly code: "employer-not-there"; readonly unit: string } & Period);

/** What is wrong with whom somebody works for, in a capacity that asks for it or does not. */
export function* employerFaults(
  capacity: Capacity | undefined,
  employer: Unit | undefined,
  { from }: Period & { readonly from: NonNullable<Period["from"]> },
): Iterable<EmployerRefusal> {
  if (capacity && !capacity.employer && employer) yield { code: "no-employer-there", capacity: capacity.id };
  if (capacity?.employer && employer === undefined) yield { code: "employer-needed", capacity: capacity.id };
  if (employer && employer.record !== "organisation") yield { code: "employer-not-organisation", unit: employer.id };
  else if (employer && !covers(employer.period, from)) yield { code: "employer-not-there", unit: employer.id, ...employer.period };
}
