import { accept, refuse, type Decision } from "../decision.ts";
import { entryAt, factOf, type State } from "../register/register.ts";
import { renamed } from "./merge-persons.ts";
import type { PersonsMerged, PersonsSeparated } from "./person.ts";

/** Takes a merger of two records back (分开人员): they are of two people after all. */
export interface SeparatePersons {
  readonly type: "separate-persons";
  /** The record that was merged into another. */
  readonly drop: string;
}

export type SeparateRefusal = { readonly code: "not-merged" };

/**
 * Gives a merged record back what it brought: all that named it before names it again, as it is now. What the person
 * took up since stays with the record that was kept.
 *
 * To merge and then to separate changes nothing.
 */
export function separatePersons(state: State, { drop }: SeparatePersons): Decision<PersonsSeparated, SeparateRefusal> {
  const keep = factOf<string>(state, drop, "sameAs")?.value;
  if (keep === undefined) return refuse({ code: "not-merged" });
  return accept<PersonsSeparated>({
    type: "persons-separated",
    v: 1,
    subject: drop,
    keep,
    writes: renamed(state, keep, drop, broughtBy(state, drop)),
  });
}

/** The records that named the person when they were last merged. */
function broughtBy(state: State, drop: string): Set<string> {
  const mergers = state.register.log
    .of("sameAs", drop)
    .flatMap(({ seqFrom }) => entryAt(state.register, seqFrom)?.events ?? [])
    .filter((event): event is PersonsMerged => event.type === "persons-merged" && event.subject === drop);
  return new Set(mergers.at(-1)?.writes.map(({ subject }) => subject));
}
