import { profile as ofTheCounty } from "@jinlin/jiaocheng";
import {
  asOf,
  fold,
  importRecords,
  profileAdopted,
  type Command,
  type CountyEntry,
  type Day,
  type Moment,
  type Records,
} from "@jinlin/core";
import { seededRandom } from "../seeded-random.ts";

/** Entries of a ledger, or records of a document: a district's first years, a city's, a province's. */
export type LedgerSize = "10k" | "100k" | "1M";
export const sizes: readonly LedgerSize[] = ["10k", "100k", "1M"];
const counts: Readonly<Record<LedgerSize, number>> = { "10k": 10_000, "100k": 100_000, "1M": 1_000_000 };

// People are drawn by chance here: somebody may come to hold more posts than the county allows.
const profile = { ...ofTheCounty, postKinds: ofTheCounty.postKinds.map((kind) => ({ ...kind, maxPerPerson: 1_000_000 })) };
const start: Day = "2015-01-01";
const now: Moment = "2026-01-01T09:00:00+08:00";
/** Who gives the commands: the head of a department, whose grant reaches everywhere. */
export const actor = { person: "head" };

/**
 * A ledger with as many entries: the profile, one import of the ground (a grid and a person for ten entries each), then
 * heads of grids who hand over to one another, some days apart, over the years to 2026.
 */
export function countyLedger(size: LedgerSize): { readonly entries: readonly CountyEntry[]; readonly grids: number } {
  const count = counts[size];
  const grids = count / 10;
  const entries: CountyEntry[] = [];
  const keep = (command: string, events: CountyEntry["events"], recordedAt: Moment, by: string) =>
    entries.push({ format: "jinlin-entry/1", seq: entries.length + 1, county: profile.county, recordedAt, actor: by, command, events });
  keep("adopt-profile", [profileAdopted(profile, start)], "2015-01-01T00:00:00Z", "system");
  const ground = importRecords(asOf(fold(entries), start), groundOf(grids, grids));
  if (!ground.ok) throw new RangeError(`countyLedger: ${JSON.stringify(ground.refusals[0])}`);
  keep("import-records", ground.events, "2015-01-01T00:00:00Z", "system");

  const random = seededRandom(count);
  const holders = new Map<number, { readonly id: string; readonly person: string }>();
  for (let place = 2; place < count; place++) {
    const grid = Math.floor(random() * grids);
    // Over the grids as a whole the years pass evenly.
    const day = dayAt(Math.floor((place / count) * 3900));
    const post = `grid-${grid}/grid-head`;
    const person = `person-${Math.floor(random() * grids)}`;
    const id = `a-${place}`;
    const before = holders.get(grid);
    const ended =
      before &&
      ({ type: "appointment-ended", v: 1, subject: before.id, from: day, post, person: before.person, ended: "handed-over" } as const);
    const started = { type: "appointment-started", v: 1, subject: id, from: day, post, person, mode: "full" } as const;
    keep("appoint-person", ended ? [ended, started] : [started], `${day}T09:00:00Z`, actor.person);
    holders.set(grid, { id, person });
  }
  return { entries, grids };
}

/** Commands that move no structure, each on a grid of its own and a later day than any entry. */
export function* commands(grids: number): Generator<Command, never> {
  const random = seededRandom(7);
  for (let place = 0; ; place++)
    yield {
      type: "appoint-person",
      appointment: `new-${place}`,
      post: `grid-${Math.floor(random() * grids)}/grid-head`,
      person: `person-${Math.floor(random() * grids)}`,
      from: dayAt(4018 + place),
    };
}

export const context = { actor, now };

/** A thousand questions: who held which post on which day. */
export function questions(grids: number): readonly { readonly post: string; readonly day: Day }[] {
  const random = seededRandom(11);
  return Array.from({ length: 1000 }, () => ({
    post: `grid-${Math.floor(random() * grids)}/grid-head`,
    day: dayAt(Math.floor(random() * 3900)),
  }));
}

/** A document of as many records: grids, people, appointments; `faulty` gives every hundredth a fault. */
export function recordsDocument(size: LedgerSize, faulty = false): { readonly text: string; readonly faults: number } {
  const count = counts[size];
  const records = groundOf(Math.floor(count * 0.4), Math.floor(count * 0.3), Math.floor(count * 0.3));
  let faults = 0;
  if (faulty)
    for (const rows of [records.areas!, records.persons!, records.appointments!])
      for (let place = 50; place < rows.length; place += 100) {
        (rows[place] as { from: string }).from = "2022-02-30";
        faults += 1;
      }
  return { text: JSON.stringify(records), faults };
}

function groundOf(grids: number, people: number, appointments = 0): Records {
  const from = start;
  return {
    format: "jinlin-records/1",
    areas: [
      { id: "county", kind: "county", name: "县", from },
      { id: "street", kind: "subdistrict", name: "街道", within: "county", from },
      { id: "community", kind: "community", name: "社区", within: "street", from },
      ...Array.from({ length: grids }, (_, place) => ({
        id: `grid-${place}`,
        kind: "grid",
        name: `第${place + 1}网格`,
        code: `3509990010${String(place).padStart(6, "0")}`,
        within: "community",
        from,
      })),
    ],
    organisations: [{ id: "department", form: "organisation-department", name: "组织部", area: "county", from }],
    persons: [
      { id: actor.person, from },
      ...Array.from({ length: people }, (_, place) => ({ id: `person-${place}`, home: "community", from })),
    ],
    appointments: [
      { id: "a-head", post: "department/organisation-head", person: actor.person, from },
      ...Array.from({ length: appointments }, (_, place) => ({
        id: `a-${place}`,
        post: `grid-${place}/grid-head`,
        person: `person-${place % people}`,
        from: "2022-03-01" as Day,
      })),
    ],
  };
}

const first = Date.UTC(2015, 0, 2);
function dayAt(days: number): Day {
  return new Date(first + days * 86_400_000).toISOString().slice(0, 10) as Day;
}
