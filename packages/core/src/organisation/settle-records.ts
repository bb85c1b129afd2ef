import { hullOf, type Day, type DatedPeriod, type GivenPeriod } from "../day.ts";
import type {
  AppointmentRecord,
  AreaRecord,
  MemberRecord,
  NetworkRecord,
  OrganisationRecord,
  PersonRecord,
  PostRecord,
  Records,
} from "./records.ts";

const dayLength = "2026-03-01".length;

/** A row whose bounds are days; `about` says which of them were given in part. */
export type Settled<Row extends GivenPeriod> = Omit<Row, "from" | "to"> & DatedPeriod;

export interface SettledRecords {
  readonly areas: readonly Settled<AreaRecord>[];
  readonly organisations: readonly Settled<OrganisationRecord>[];
  readonly persons: readonly Settled<PersonRecord>[];
  readonly appointments: readonly Settled<AppointmentRecord>[];
  readonly members: readonly Settled<MemberRecord>[];
  /** Their bounds are days as given. */
  readonly posts: readonly PostRecord[];
  readonly networks: readonly NetworkRecord[];
}

/**
 * Records with days for bounds (`hullOf`), in the order given.
 *
 * @param recorded - The day of recording: what ended nobody knows when has ended by then.
 */
export function settleRecords(records: Records, recorded: Day): SettledRecords {
  // Rows given to the day, and that is most of a million, stay as they are.
  const settle = <Row extends GivenPeriod>(rows: readonly Row[] = []): readonly Settled<Row>[] =>
    rows.every(isToTheDay) ? (rows as unknown as readonly Settled<Row>[]) : rows.map((row) => settled(row, recorded));
  const { areas, organisations, persons, appointments, members } = records;
  return {
    areas: settle(areas),
    organisations: settle(organisations),
    persons: settle(persons),
    appointments: settle(appointments),
    members: settle(members),
    posts: records.posts ?? [],
    networks: records.networks ?? [],
  };
}

function settled<Row extends GivenPeriod>(row: Row, recorded: Day): Settled<Row> {
  const { from: _from, to: _to, ...rest } = row;
  return { ...rest, ...hullOf(row, recorded) };
}

function isToTheDay({ from, to }: GivenPeriod): boolean {
  // Their shape is checked already: a day is the longest of them.
  return (from === undefined || from.length === dayLength) && (to === undefined || to.length === dayLength);
}
