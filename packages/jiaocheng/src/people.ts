import { shareOut, firstDayOf, type AppointmentRecord, type Day, type Particulars, type PersonRecord } from "@jinlin/core";
import { dayBetween } from "./days.ts";
import { urbanCommunities } from "./divisions.ts";
import type { Grid } from "./grids.ts";
import { madeUpNames } from "./names.ts";
import { random } from "./random.ts";
import { lastChange } from "./terms.ts";

/** Someone who enrolled where they live: an opaque id and the home community. */
export interface Resident {
  readonly id: string;
  readonly home: string;
}

/** Published: more than 5,600 people. */
const total = 5632;

/** The people of the sample (人员), shared out over the communities as the grids are. */
export function makeResidents(grids: readonly Grid[]): Resident[] {
  const counts = shareOut(
    total,
    urbanCommunities.map((community) => grids.filter((grid) => grid.community === community).length),
  );
  const homes = urbanCommunities.flatMap(({ id }, index) => Array.from({ length: counts[index]! }, () => id));
  return homes.map((home, index) => ({ id: `p-${String(index + 1).padStart(5, "0")}`, home }));
}

/** Records and particulars of them all: on record from their first post on, or from the day they enrolled. */
export function peopleRecords(
  residents: readonly Resident[],
  appointments: readonly AppointmentRecord[],
  officers: readonly AppointmentRecord[],
): { persons: PersonRecord[]; particulars: Particulars[] } {
  const draw = random("people");
  const names = madeUpNames(random("names"));
  const firstPost = new Map<string, Day>();
  for (const { person, from } of [...appointments, ...officers]) {
    const known = firstPost.get(person);
    if (from !== undefined && (known === undefined || from < known)) firstPost.set(person, firstDayOf(from));
  }
  const inParty = new Set(appointments.map(({ person }) => person));
  const persons: PersonRecord[] = [];
  const particulars: Particulars[] = [];
  residents.forEach(({ id, home }, index) => {
    const enrolled = dayBetween(draw, "2022-01-01", "2025-12-31");
    const lot = draw.below(20);
    const first = firstPost.get(id);
    // Whoever is only promised a post enrolled before, like those without one.
    const post = first !== undefined && first <= lastChange ? first : undefined;
    const from = post ?? enrolled;
    persons.push({ id, home, from });
    particulars.push({
      person: id,
      name: names.next().value,
      phone: phoneThatCannotBe(index + 1),
      // Whoever holds a post is a Party member, but for the networks' officers; of the others about half are. Assumed.
      membership: inParty.has(id) || lot < 9 ? "full" : lot === 9 ? "probationary" : "none",
      consent: { basis: post === undefined ? "enrolled-self" : "holds-post", notice: "personal-data-notice-2022", day: from },
    });
  });
  return { persons, particulars };
}

// Eleven digits that no network connects: after the international prefix 00 no country's code begins with 0.
function phoneThatCannotBe(number: number): string {
  return `000${String(number).padStart(8, "0")}`;
}
