import { covers, overlaps, type Day, type Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { Unit } from "../organisation/unit.ts";
import { historyOf, type State } from "../register/register.ts";
import { checkInsBy, type CheckedIn, type CheckIn } from "./check-in.ts";
import { employerFaults, type EmployerRefusal } from "./employer-faults.ts";
import type { ReportInRefusal } from "./report-in.ts";

/** Takes a check-in to another community, or to another employer (转移报到、变更单位). */
export interface ChangeCheckIn {
  readonly type: "change-check-in";
  readonly checkIn: string;
  /** The community from then on; the same when absent. */
  readonly community?: string;
  /** Whom they work for from then on; the same when absent. */
  readonly employer?: string;
  /** The first day it is so. */
  readonly from: Day;
}

export type ChangeCheckInRefusal =
  | EmployerRefusal
  | Extract<ReportInRefusal, { code: "no-place-to-check-in" | "community-not-there" | "checked-in-already" }>
  | ({ readonly code: "check-in-not-there" } & Period)
  | { readonly code: "check-in-recorded-later"; readonly from: Day };

/**
 * Takes a check-in along when somebody moves, or works for another (case 32): what it was before stays on record, and so does
 * everybody's affiliation. What is so already changes nothing.
 *
 * @param first - The register on the command's day.
 * @param community - As `unitOf` gives it, where the command names one; likewise the employer.
 *
 * {@includeCode ./change-check-in.test.ts#move}
 */
export function changeCheckIn(
  first: State,
  checkIn: CheckIn,
  community: Unit | undefined,
  employer: Unit | undefined,
  { from }: ChangeCheckIn,
): Decision<CheckedIn, ChangeCheckInRefusal> {
  const { id, who, capacity, period } = checkIn;
  const { capacities = [], checkInAt = [] } = first.profile.alliance ?? {};
  const refusals: ChangeCheckInRefusal[] = [];
  const later = historyOf(first, id, "checkIn").find((fact) => fact.from !== undefined && fact.from > from);
  if (!covers(period, from)) refusals.push({ code: "check-in-not-there", ...period });
  else if (later) refusals.push({ code: "check-in-recorded-later", from: later.from! });
  if (community) {
    if (community.record !== "area" || !checkInAt.includes(community.kind))
      refusals.push({ code: "no-place-to-check-in", unit: community.id });
    else if (!covers(community.period, from)) refusals.push({ code: "community-not-there", ...community.period });
  }
  const kind = capacities.find((one) => one.id === capacity);
  if (employer) refusals.push(...employerFaults(kind, employer, { from }));
  const end = community ? community.period.to : period.to;
  const days = { from, ...(end && { to: end }) };
  const place = community?.id ?? checkIn.community;
  const before = checkInsBy(first, who).find(
    (one) => one.capacity === capacity && one.community === place && one.id !== id && overlaps(one.period, days),
  );
  if (before) refusals.push({ code: "checked-in-already", checkIn: before.id, ...(before.period.from && { from: before.period.from }) });
  if (refusals.length > 0) return refuse(...(refusals as [ChangeCheckInRefusal]));
  const worksFor = employer?.id ?? checkIn.employer;
  if (place === checkIn.community && worksFor === checkIn.employer) return accept();
  return accept({
    type: "checked-in",
    v: 1,
    subject: id,
    ...days,
    who,
    capacity,
    community: place,
    ...(worksFor && { employer: worksFor }),
  });
}
