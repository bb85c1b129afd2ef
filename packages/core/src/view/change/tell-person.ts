import { personIdOf, personOf } from "../../organisation/person.ts";
import type { Change } from "../source.ts";
import { differencesOf, type Timeline } from "./timeline.ts";
import { bounds, sides } from "./tell-unit.ts";
import type { Telling } from "./telling.ts";

interface Residence {
  readonly home?: string;
}

/** Somebody was enrolled, left the register or lives elsewhere: told to whoever finds them by where they live, or lived. */
export function tellPerson(telling: Telling, line: Timeline): Change[] | "hidden" {
  const { viewer } = telling.sight;
  const homes = [...line.after, ...line.before].map(({ value }) => (value as Residence).home);
  const person = homes.map((home) => viewer.resident(line.subject, home)).find((seen) => seen !== undefined);
  if (person === undefined) return "hidden";
  return differencesOf(line).map(({ before, after, from, to }) => {
    const say = (value: unknown) => {
      const home = (value as Residence | undefined)?.home;
      return home === undefined ? undefined : telling.unitName(home, from);
    };
    const aspect = before === undefined || after === undefined ? "person" : "home";
    return { type: "record-changed", aspect, person, ...sides(say(before), say(after)), ...bounds({ from, to }) };
  });
}

/** A record was merged into another, lost what was personal or was given it anew, consent was withdrawn: told to whoever finds the person, never what it was. */
export function tellOfPerson(
  aspect: "sameAs" | "erasure" | "particulars" | "consent",
): (telling: Telling, line: Timeline) => Change[] | "hidden" {
  return (telling, line) => {
    const { viewer, state } = telling.sight;
    const find = (id: string) => viewer.resident(id, personOf(state, id)?.home);
    // Everybody reads what they do about themself.
    const own = viewer.actor !== "public" && personIdOf(state, viewer.actor.person) === line.subject;
    const person = own ? viewer.knows({ id: line.subject }) : find(line.subject);
    if (person === undefined) return "hidden";
    const say = (value: unknown) => (aspect === "sameAs" && typeof value === "string" ? find(value)?.name : undefined);
    return differencesOf(line).map(({ before, after, from }) => ({
      type: "record-changed",
      aspect,
      person,
      ...sides(say(before), say(after)),
      ...bounds({ from }),
    }));
  };
}
