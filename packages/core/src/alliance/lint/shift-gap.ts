import { addDays } from "../../day.ts";
import type { FindingMember, Lint } from "../../organisation/lint/finding.ts";
import { ruleDefaults } from "../../profile/finding-rule.ts";
import { rotasOf } from "../rota/rota.ts";
import { shiftsOf } from "../rota/shifts.ts";
import { teamsOf } from "../team.ts";

/** Teams with shifts in the next days on which somebody is wanting (缺班), today's included: how many shifts, and the first of their days. */
export const shiftGap: Lint<"shift-gap"> = (state, { days = ruleDefaults["shift-gap"].days }) => {
  const ahead = { from: state.day, to: addDays(state.day, days) };
  const teams = teamsOf(state).map((team) => ({ team, shifts: rotasOf(state, team.id).flatMap((rota) => shiftsOf(state, rota, ahead)) }));
  const members = teams.flatMap(({ team, shifts }): FindingMember[] => {
    const wanting = shifts.filter(({ gap }) => gap > 0).map(({ day }) => day);
    const [since] = [...wanting].sort();
    return since === undefined ? [] : [{ unit: team, since, measure: { value: wanting.length, most: 0 } }];
  });
  return { of: teams.filter(({ shifts }) => shifts.length > 0).length, members };
};
