import { addDays } from "../../day.ts";
import type { FindingMember, Lint } from "../../organisation/lint/finding.ts";
import { ruleDefaults } from "../../profile/finding-rule.ts";
import { rotasOf } from "../rota/rota.ts";
import { doubleBookings, shiftsOf } from "../rota/shifts.ts";
import { teamsOf } from "../team.ts";

/**
 * Teams with shifts in the next days whose people are on another at the same time (重复排班, case 35), of the same team or another: how many such
 * shifts, and the first of their days. Who it is is not told.
 */
export const doubleBooked: Lint<"double-booked"> = (state, { days = ruleDefaults["double-booked"].days }) => {
  const ahead = { from: state.day, to: addDays(state.day, days) };
  const shifts = teamsOf(state).flatMap(({ id }) => rotasOf(state, id).flatMap((rota) => shiftsOf(state, rota, ahead)));
  const double = new Set(doubleBookings(shifts).flatMap((found) => found.shifts));
  const teams = teamsOf(state).filter(({ id }) => shifts.some(({ rota }) => rota.team === id));
  const members = teams.flatMap((team): FindingMember[] => {
    const own = shifts.filter(({ id, rota }) => rota.team === team.id && double.has(id)).map(({ day }) => day);
    const [since] = [...own].sort();
    return since === undefined ? [] : [{ unit: team, since, measure: { value: own.length, most: 0 } }];
  });
  return { of: teams.length, members };
};
