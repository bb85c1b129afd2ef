import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { absent } from "../organisation/unit-changes.ts";
import type { Unit } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";
import { allianceLater, allied, type AllyRefusal } from "./join-alliance.ts";
import { alliancesOf, isTeam, type TeamAllied } from "./team.ts";

export interface LeaveAlliance {
  readonly type: "leave-alliance";
  readonly team: string;
  readonly alliance: string;
  /** The first day it no longer belongs to it. */
  readonly from: Day;
}

/**
 * A team leaves an alliance (退出同盟) from a day on; the others it belongs to stay. One it does not belong to changes nothing.
 *
 * @param first - The register on the command's day.
 *
 * {@includeCode ./leave-alliance.test.ts#leave}
 */
export function leaveAlliance(first: State, team: Unit, { alliance, from }: LeaveAlliance): Decision<TeamAllied, AllyRefusal> {
  const refusals: AllyRefusal[] = [...absent(team, { from })];
  if (!isTeam(first, team)) refusals.push({ code: "not-a-team", unit: team.id });
  const now = alliancesOf(first, team.id);
  if (refusals.length === 0 && !now.includes(alliance)) return accept();
  if (refusals.length === 0) refusals.push(...allianceLater(first, team));
  if (refusals.length > 0) return refuse(...(refusals as [AllyRefusal]));
  return accept(
    allied(
      team,
      now.filter((id) => id !== alliance),
      from,
    ),
  );
}
