import type { Day } from "../day.ts";
import type { Decision } from "../decision.ts";
import type { Fault } from "../fault.ts";
import type { Records } from "../organisation/records.ts";
import type { State } from "../register/register.ts";
import { checkAlliance } from "./check-alliance.ts";
import type { TeamEvent, TeamSet } from "./team.ts";

/**
 * Takes in what plain records say of the volunteer alliance: what teams do and which alliances they belong to; or names every fault
 * in that. The organisations they name may be rows of the same records (`importRecords`).
 *
 * @param recorded - The day of recording; the state's own unless said.
 */
export function importAlliance(state: State, records: Records, recorded: Day = state.day): Decision<TeamEvent, Fault> {
  const faults = checkAlliance(state, records, recorded);
  if (faults.length > 0) return { ok: false, refusals: faults };
  const events: TeamEvent[] = [];
  for (const { team, alliances = [], ...setting } of records.teams ?? []) {
    const { from, to } = setting;
    events.push({ type: "team-set", v: 1, subject: team, ...setting } as TeamSet);
    if (alliances.length > 0)
      events.push({ type: "team-allied", v: 1, subject: team, ...(from && { from }), ...(to && { to }), alliances });
  }
  return { ok: true, events };
}
