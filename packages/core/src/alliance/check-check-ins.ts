import { covers, overlaps, type Day, type Period } from "../day.ts";
import type { Fault } from "../fault.ts";
import { personOf } from "../organisation/person.ts";
import type { Records } from "../organisation/records.ts";
import { rowChecks, type Target } from "../organisation/row-checks.ts";
import { settleRecords } from "../organisation/settle-records.ts";
import { unitOf } from "../organisation/unit.ts";
import { historyOf, type State } from "../register/register.ts";

/**
 * Everything wrong with what records of the right shape say of the dual check-in: who is not on record or is none of whom the
 * capacity is of, an employer too many or missing, one capacity twice at a community, claims of what is on no list that day.
 *
 * @param recorded - The day of recording.
 */
export function checkCheckIns(state: State, records: Records, recorded: Day): Fault[] {
  const { checkIns = [], needs = [], claims = [] } = records;
  const { areas, organisations, persons } = settleRecords(records, recorded);
  const { faults, fault, refers, forwards } = rowChecks(state);
  const { capacities = [], checkInAt = [], services = [] } = state.profile.alliance ?? {};
  const areaRows = new Map(areas.map((area) => [area.id, area]));
  const bodyRows = new Map(organisations.map((body) => [body.id, body]));
  const personRows = new Set(persons.map(({ id }) => id));

  const communityOf = (id: string): Target | undefined => {
    const row = areaRows.get(id);
    if (row) return { kind: row.kind, period: row };
    const unit = unitOf(state, id);
    return unit?.record === "area" ? { kind: unit.kind, period: unit.period } : undefined;
  };
  const bodyOf = (id: string): Target | undefined => {
    const row = bodyRows.get(id);
    if (row) return { kind: row.form, period: row };
    const unit = unitOf(state, id);
    return unit?.record === "organisation" ? { kind: unit.kind, period: unit.period } : undefined;
  };
  const ids = new Map<string, string>();
  const once = (path: Fault["path"], id: string, aspect: string) => {
    const twice = ids.get(id) ?? (historyOf(state, id, aspect).length > 0 ? `#${state.seq}` : undefined);
    if (twice !== undefined) fault("duplicate-id", [...path, "id"], id, [`≠ ${twice}`]);
    else ids.set(id, [...path, "id"].join("."));
  };

  const held = new Map<string, { readonly period: Period; readonly where: string }[]>();
  checkIns.forEach((row, place) => {
    const at = (...field: Fault["path"]): Fault["path"] => ["checkIns", place, ...field];
    once(at(), row.id, "checkIn");
    forwards(at(), row);
    const kind = capacities.find(({ id }) => id === row.capacity);
    const known = capacities.map(({ id }) => id);
    if (kind === undefined) fault("not-one-of", at("capacity"), row.capacity, known);
    if (kind?.of === "organisation") refers(at("who"), row.who, row, bodyOf(row.who), "organisations");
    else if (kind && !personRows.has(row.who) && personOf(state, row.who) === undefined)
      fault("unknown-reference", at("who"), row.who, ["persons"]);
    refers(at("community"), row.community, row, communityOf(row.community), "areas", checkInAt);
    if (kind?.employer && row.employer === undefined) fault("missing", at("employer"), undefined, ["organisations"]);
    if (kind && !kind.employer && row.employer !== undefined) fault("not-one-of", at("employer"), row.employer, []);
    if (kind?.employer && row.employer !== undefined) refers(at("employer"), row.employer, row, bodyOf(row.employer), "organisations");
    if (row.ended !== undefined && row.to === undefined) fault("missing", at("to"), undefined, ["2026-03-01"]);
    const key = [row.who, row.capacity, row.community].join(" ");
    const before = held.get(key) ?? [];
    const twice = before.find(({ period }) => overlaps(period, row));
    if (twice) fault("double-holding", at("from"), row.from, [`≠ ${twice.where}`]);
    held.set(key, [...before, { period: row, where: `checkIns.${place}` }]);
  });

  needs.forEach((row, place) => {
    const at = (...field: Fault["path"]): Fault["path"] => ["needs", place, ...field];
    once(at(), row.id, "need");
    forwards(at(), row);
    refers(at("community"), row.community, row, communityOf(row.community), "areas", checkInAt);
    const known = services.map(({ id }) => id);
    if (row.service !== undefined && !known.includes(row.service)) fault("not-one-of", at("service"), row.service, known);
  });

  const needRows = new Map(needs.map((need) => [need.id, need]));
  const taken = new Map<string, number>();
  claims.forEach((row, place) => {
    const at = (...field: Fault["path"]): Fault["path"] => ["claims", place, ...field];
    once(at(), row.id, "claim");
    const need = needRows.get(row.need);
    if (need === undefined) return fault("unknown-reference", at("need"), row.need, ["needs"]);
    if (!covers(need, row.from)) fault("outside-period", at("from"), row.from, [`needs.${need.id}`]);
    const isThere = checkIns.some(
      ({ who, community, ...days }) => who === row.who && community === need.community && covers(days, row.from),
    );
    if (!isThere) fault("unknown-reference", at("who"), row.who, ["checkIns"]);
    if (row.settled && row.settled.on < row.from) fault("period-reversed", at("settled", "on"), row.settled.on, [`≥ ${row.from}`]);
    const heads = (taken.get(need.id) ?? 0) + (row.settled?.how === "withdrawn" ? 0 : (row.heads ?? 1));
    taken.set(need.id, heads);
    if (need.seats !== undefined && heads > need.seats) fault("out-of-bounds", at("heads"), heads, [`≤ ${need.seats}`]);
  });
  return faults;
}
