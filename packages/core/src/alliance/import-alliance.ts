import type { Day } from "../day.ts";
import type { Decision } from "../decision.ts";
import type { Fault } from "../fault.ts";
import type { Records } from "../organisation/records.ts";
import type { State } from "../register/register.ts";
import { checkAlliance } from "./check-alliance.ts";
import { checkCheckIns } from "./check-check-ins.ts";
import type { CheckedIn, CheckInEvent } from "./check-in.ts";
import type { ClaimEvent } from "./claim.ts";
import type { NeedEvent, NeedPublished } from "./need.ts";
import type { TeamEvent, TeamSet } from "./team.ts";

type ImportedEvent = TeamEvent | CheckInEvent | NeedEvent | ClaimEvent;

/**
 * Takes in what plain records say of the volunteer alliance: what teams do and which alliances they belong to, who reported in,
 * what stands on the lists and who took it on; or names every fault in that. The records they name may be rows of the same records
 * (`importRecords`).
 *
 * @param recorded - The day of recording; the state's own unless said.
 */
export function importAlliance(state: State, records: Records, recorded: Day = state.day): Decision<ImportedEvent, Fault> {
  const faults = [...checkAlliance(state, records, recorded), ...checkCheckIns(state, records, recorded)];
  if (faults.length > 0) return { ok: false, refusals: faults };
  const events: ImportedEvent[] = [];
  for (const { team, alliances = [], ...setting } of records.teams ?? []) {
    const { from, to } = setting;
    events.push({ type: "team-set", v: 1, subject: team, ...setting } as TeamSet);
    if (alliances.length > 0)
      events.push({ type: "team-allied", v: 1, subject: team, ...(from && { from }), ...(to && { to }), alliances });
  }
  for (const { id, ended, ...row } of records.checkIns ?? []) {
    events.push({ type: "checked-in", v: 1, subject: id, ...row } as CheckedIn);
    if (row.to !== undefined && ended !== undefined)
      events.push({ type: "checked-out", v: 1, subject: id, from: row.to, who: row.who, ended });
  }
  for (const { id, ...need } of records.needs ?? []) events.push({ type: "need-published", v: 1, subject: id, ...need } as NeedPublished);
  for (const { id, settled, ...claim } of records.claims ?? []) {
    const { need, who } = claim;
    events.push({ type: "need-claimed", v: 1, subject: id, ...claim });
    if (settled) events.push({ type: "claim-settled", v: 1, subject: id, from: settled.on, need, who, how: settled.how });
  }
  return { ok: true, events };
}
