import { covers, type Day } from "../day.ts";
import { factsAbout, historyOf, type State } from "../register/register.ts";
import type { Fact } from "../register/fact.ts";
import type { Appointment, EndReason } from "./appointment.ts";

/** A post on a day: held (in full or by secondment), run in acting, past its term and not replaced, or empty. */
export type PostState = "held" | "acting" | "carry-over" | "vacant";

export type Holding =
  | { readonly state: "vacant"; /** The day the last holder left; unknown if nobody is on record. */ readonly since?: Day }
  | ({
      readonly state: Exclude<PostState, "vacant">;
      readonly id: string;
      readonly since?: Day;
      /** Where a planned or recorded end lies. */ readonly to?: Day;
    } & Appointment);

/** One appointment to a post, with the reason it ended if it did. */
export type Stint = Fact<Appointment> & { readonly ended?: EndReason };

/**
 * Who holds a post on the state's day.
 *
 * An appointment that starts later is not current (case 4). A holder whose term is over stays until
 * replaced (case 5): the post is then in carry-over, since the day the term ended.
 */
export function holderOf(state: State, post: string): Holding {
  const facts = factsAbout<Appointment>(state, post, "appointment");
  const fact = facts.findLast((fact) => covers(fact, state.day));
  if (fact === undefined) {
    const left = facts.findLast((fact) => fact.to !== undefined && fact.to <= state.day)?.to;
    return { state: "vacant", ...(left && { since: left }) };
  }
  const { value, subject: id, from, to } = fact;
  const over = value.termEnd !== undefined && value.termEnd <= state.day;
  const since = over ? value.termEnd : from;
  const held = value.mode === "acting" ? "acting" : "held";
  return { state: over ? "carry-over" : held, id, ...value, ...(since && { since }), ...(to && { to }) };
}

/** Everybody who held, holds or will hold a post, by start. Re-appointment after a gap is a second stint (case 9). */
export function stintsIn(state: State, post: string): Stint[] {
  return factsAbout<Appointment>(state, post, "appointment").map((fact) => withEnding(state, fact));
}

/** The posts a person holds on the day; each once. */
export function postsHeldBy(state: State, person: string): Stint[] {
  return factsAbout<Appointment>(state, person, "appointment")
    .filter((fact) => covers(fact, state.day))
    .map((fact) => withEnding(state, fact));
}

function withEnding(state: State, fact: Fact<Appointment>): Stint {
  const ended = fact.to && historyOf<EndReason>(state, fact.subject, "ending").find((ending) => ending.from === fact.to);
  return ended ? { ...fact, ended: ended.value } : fact;
}
