import type { Day } from "../day.ts";
import type { Fault } from "../fault.ts";
import type { Records } from "../organisation/records.ts";
import { rowChecks, type Target } from "../organisation/row-checks.ts";
import { settleRecords } from "../organisation/settle-records.ts";
import { unitOf } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";
import { hoursFault } from "./service-hours.ts";

/**
 * Everything wrong with what records of the right shape say of teams: what is no team or no alliance, services the profile does not
 * know, hours that end before they begin or lie over each other, two rows of one team for one day.
 *
 * @param recorded - The day of recording.
 */
export function checkAlliance(state: State, records: Records, recorded: Day): Fault[] {
  const { teams = [] } = records;
  const { organisations } = settleRecords(records, recorded);
  const { faults, fault, refers, forwards, onceADay } = rowChecks(state);
  const rules = state.profile.alliance ?? { services: [], teams: [], alliances: [] };
  const services = rules.services.map(({ id }) => id);
  const rows = new Map(organisations.map((body) => [body.id, body]));

  const bodyOf = (id: string): Target | undefined => {
    const row = rows.get(id);
    if (row) return { kind: row.form, period: row };
    const unit = unitOf(state, id);
    return unit?.record === "organisation" ? { kind: unit.kind, period: unit.period } : undefined;
  };

  teams.forEach((row, place) => {
    const at = (...field: Fault["path"]): Fault["path"] => ["teams", place, ...field];
    refers(at("team"), row.team, row, bodyOf(row.team), "organisations", rules.teams);
    forwards(at(), row);
    row.services.forEach((service, index) => {
      if (!services.includes(service)) fault("not-one-of", at("services", index), service, services);
      if (row.services.indexOf(service) < index) fault("duplicate-id", at("services", index), service, [`≠ ${service}`]);
    });
    row.alliances?.forEach((alliance, index) => {
      refers(at("alliances", index), alliance, row, bodyOf(alliance), "organisations", rules.alliances);
      if (row.alliances!.indexOf(alliance) < index) fault("duplicate-id", at("alliances", index), alliance, [`≠ ${alliance}`]);
    });
    const wrong = hoursFault(row.hours ?? []);
    if (wrong?.code === "hours-reversed") fault("period-reversed", at("hours", wrong.at, "to"), wrong.to, [`> ${wrong.from}`]);
    else if (wrong) fault("double-holding", at("hours", wrong.at), `${wrong.from}–${wrong.to}`, [`≠ ${wrong.day}`]);
  });
  onceADay("teams", "team", teams, ({ team }) => team);
  return faults;
}
