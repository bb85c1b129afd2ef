import { covers, overlaps, type Day, type Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { Unit } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";
import { checkInsBy, type CheckedIn } from "./check-in.ts";
import { employerFaults, type EmployerRefusal } from "./employer-faults.ts";

/** Reports somebody, or an organisation, in at a community (报到). */
export interface ReportIn {
  readonly type: "report-in";
  /** The id of the new check-in. */
  readonly checkIn: string;
  /** A person, or an organisation, by what the capacity is of. */
  readonly who: string;
  /** One of the profile's. */
  readonly capacity: string;
  readonly community: string;
  /** The organisation that somebody works for. */
  readonly employer?: string;
  readonly from: Day;
}

export type ReportInRefusal =
  | EmployerRefusal
  | { readonly code: "unknown-capacity"; readonly capacity: string; readonly known: readonly string[] }
  | { readonly code: "not-in-that-capacity"; readonly capacity: string; readonly of: "person" | "organisation" }
  | { readonly code: "no-place-to-check-in"; readonly unit: string }
  | ({ readonly code: "community-not-there" } & Period)
  | { readonly code: "checked-in-already"; readonly checkIn: string; readonly from?: Day };

/**
 * Reports in at a community. In one capacity nobody is twice at the same community at once; at two communities they may be for a
 * while, such as before a move is recorded, and the findings name them (case 32).
 *
 * @param first - The register on the command's day.
 * @param what - Whether the one who reports in is a person or an organisation.
 * @param community - As `unitOf` gives it; likewise the employer, where the command names one.
 *
 * {@includeCode ./report-in.test.ts#report-in}
 */
export function reportIn(
  first: State,
  { checkIn, who, capacity: id, from }: ReportIn,
  what: "person" | "organisation",
  community: Unit,
  employer: Unit | undefined,
): Decision<CheckedIn, ReportInRefusal> {
  const { capacities = [], checkInAt = [] } = first.profile.alliance ?? {};
  const capacity = capacities.find((one) => one.id === id);
  const refusals: ReportInRefusal[] = [];
  if (capacity === undefined) refusals.push({ code: "unknown-capacity", capacity: id, known: capacities.map((one) => one.id) });
  else if (capacity.of !== what) refusals.push({ code: "not-in-that-capacity", capacity: id, of: capacity.of });
  if (community.record !== "area" || !checkInAt.includes(community.kind))
    refusals.push({ code: "no-place-to-check-in", unit: community.id });
  else if (!covers(community.period, from)) refusals.push({ code: "community-not-there", ...community.period });
  const days = { from, ...(community.period.to && { to: community.period.to }) };
  refusals.push(...employerFaults(capacity, employer, days));
  const before = checkInsBy(first, who).find(
    (one) => one.capacity === id && one.community === community.id && one.id !== checkIn && overlaps(one.period, days),
  );
  if (before) refusals.push({ code: "checked-in-already", checkIn: before.id, ...(before.period.from && { from: before.period.from }) });
  if (refusals.length > 0) return refuse(...(refusals as [ReportInRefusal]));
  return accept({
    type: "checked-in",
    v: 1,
    subject: checkIn,
    ...days,
    who,
    capacity: id,
    community: community.id,
    ...(employer && { employer: employer.id }),
  });
}
