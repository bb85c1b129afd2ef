import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { absent, overtakes, type UnitChangeRefusal } from "../organisation/unit-changes.ts";
import type { Unit } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";
import { hoursFault, type HoursFault } from "./service-hours.ts";
import { isTeam, teamOf, type TeamSet, type TeamSetting } from "./team.ts";

export interface SetTeam extends TeamSetting {
  readonly type: "set-team";
  readonly team: string;
  /** The first day it is so. */
  readonly from: Day;
}

export type SetTeamRefusal =
  | UnitChangeRefusal
  | HoursFault
  | { readonly code: "not-a-team"; readonly unit: string }
  | { readonly code: "unknown-service"; readonly service: string; readonly known: readonly string[] }
  | { readonly code: "service-twice"; readonly service: string };

/**
 * Says what a volunteer team does from a day on (队伍服务内容): its services, how much at once, when. All of it, until it is set again;
 * as it is already, nothing changes.
 *
 * @param first - The register on the command's day.
 *
 * {@includeCode ./set-team.test.ts#set}
 */
export function setTeam(first: State, unit: Unit, { services, capacity, hours, from }: SetTeam): Decision<TeamSet, SetTeamRefusal> {
  const known = (first.profile.alliance?.services ?? []).map(({ id }) => id);
  const refusals: SetTeamRefusal[] = [...absent(unit, { from })];
  if (!isTeam(first, unit)) refusals.push({ code: "not-a-team", unit: unit.id });
  for (const [place, service] of services.entries()) {
    if (!known.includes(service)) refusals.push({ code: "unknown-service", service, known });
    if (services.indexOf(service) < place) refusals.push({ code: "service-twice", service });
  }
  const wrong = hoursFault(hours ?? []);
  if (wrong) refusals.push(wrong);
  const setting: TeamSetting = { services, ...(capacity !== undefined && { capacity }), ...(hours && { hours }) };
  if (refusals.length === 0 && isSame(setting, teamOf(first, unit)!)) return accept();
  if (refusals.length === 0) refusals.push(...overtakes(first, unit, ["team"]));
  if (refusals.length > 0) return refuse(...(refusals as [SetTeamRefusal]));
  const { to } = unit.period;
  return accept({ type: "team-set", v: 1, subject: unit.id, from, ...(to && { to }), ...setting });
}

// Which service is named first, and in what order times of the week stand, says nothing.
function isSame(a: TeamSetting, b: TeamSetting): boolean {
  const written = ({ services, capacity, hours = [] }: TeamSetting) =>
    JSON.stringify([
      [...services].sort(),
      capacity ?? null,
      hours.flatMap(({ days, from, to }) => days.map((day) => `${day} ${from} ${to}`)).sort(),
    ]);
  return written(a) === written(b);
}
