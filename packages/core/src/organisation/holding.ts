import { covers, type Day, type PartialDay, type Period } from "../day.ts";
import { certaintyOf, factOf, factsAbout, historyOf, type State } from "../register/register.ts";
import type { Fact } from "../register/fact.ts";
import type { Appointment, EndReason } from "./appointment.ts";
import type { SeatLink } from "./seat-link.ts";

/**
 * A post on a day: held (in full or by secondment), run in acting, past its term and not replaced, kept for
 * somebody suspended (case 16: neither vacant nor active), or empty.
 */
export type PostState = "held" | "acting" | "carry-over" | "suspended" | "vacant";

/** One who holds a post on a day. */
export type Held = {
  readonly state: Exclude<PostState, "vacant">;
  /** The appointment. */
  readonly id: string;
  /** Since when it stands like this: of a carry-over the day the term ended, of a suspension its first. */
  readonly since?: Day;
  /** How far that day is known, when not to the day. */
  readonly sinceAbout?: PartialDay;
  /** `possible` on days between the bounds it may have begun or ended at, and before it was known of when nobody knows its start. */
  readonly certainty: "definite" | "possible";
  /** Where a planned or recorded end lies. */
  readonly to?: Day;
  /** The post whose holder has this one ex officio; the appointment is to that post. */
  readonly follows?: string;
} & Appointment;

export type Holding =
  | {
      readonly state: "vacant";
      /** The day the last holder left; unknown if nobody is on record, or nobody knows when. */ readonly since?: Day;
      /** How far that day is known, when not to the day. */ readonly sinceAbout?: PartialDay;
    }
  | Held;

/** One appointment to a post, with the reason it ended if it did, and when it was suspended if it was. */
export type Stint = Fact<Appointment> & { readonly ended?: EndReason; readonly suspended?: readonly Period[] };

/**
 * Everybody who holds a post on the state's day: who is at work first, by start, then who is suspended; of a hand-over
 * whose day is known in part only, who surely holds it before who may (case 2).
 *
 * An appointment that starts later is not current (case 4). A holder whose term is over stays until
 * replaced (case 5): the post is then in carry-over, since the day the term ended.
 */
export function holdersOf(state: State, post: string): Held[] {
  const appointed = factsAbout<Appointment>(state, post, "appointment")
    .filter((fact) => covers(fact, state.day))
    .map((fact) => heldAs(state, fact));
  return [...appointed, ...heldExOfficio(state, post)].sort((a, b) => rank(a) - rank(b));
}

// Whoever answers for the followed post has the seat, since that is so. A term over there is none over here.
function heldExOfficio(state: State, seat: string): Held[] {
  const links = factOf<readonly SeatLink[]>(state, seat, "link");
  return (links?.value ?? []).flatMap(({ post }): Held[] => {
    const [held] = holdersOf(state, post);
    if (held === undefined) return [];
    const appointed = factOf<Appointment>(state, held.id, "appointment")?.from;
    const since = appointed === undefined || (links!.from !== undefined && links!.from > appointed) ? links!.from : appointed;
    const how = held.state === "carry-over" ? "held" : held.state;
    const { id, person, mode, certainty } = held;
    return [{ state: how, id, post: seat, person, mode, ...(since && { since }), certainty, follows: post }];
  });
}

/** Everybody who holds a post on the state's day, or is promised it for later: whom a change of the post is about. */
export function holdersFrom(state: State, post: string): string[] {
  const later = stintsIn(state, post).filter(({ to }) => to === undefined || to > state.day);
  return [...new Set([...holdersOf(state, post), ...later.map(({ value }) => value)].map(({ person }) => person))];
}

/** Who answers for a post on the state's day: of several the first, of one suspended and one acting who acts. */
export function holderOf(state: State, post: string): Holding {
  const [first] = holdersOf(state, post);
  if (first) return first;
  const left = factsAbout<Appointment>(state, post, "appointment").findLast((fact) => fact.to !== undefined && fact.to <= state.day);
  const about = left?.about?.to;
  if (left === undefined || about === "unknown") return { state: "vacant" };
  return { state: "vacant", since: left.to!, ...(about && { sinceAbout: about }) };
}

/** Everybody who held, holds or will hold a post, by start. Re-appointment after a gap is a second stint (case 9). */
export function stintsIn(state: State, post: string): Stint[] {
  return factsAbout<Appointment>(state, post, "appointment").map((fact) => stintOf(state, fact));
}

/** Everything a person was, is and will be appointed to, by start. */
export function stintsOf(state: State, person: string): Stint[] {
  return factsAbout<Appointment>(state, person, "appointment").map((fact) => stintOf(state, fact));
}

/** The posts a person holds on the day; each once. */
export function postsHeldBy(state: State, person: string): Stint[] {
  return factsAbout<Appointment>(state, person, "appointment")
    .filter((fact) => covers(fact, state.day))
    .map((fact) => stintOf(state, fact));
}

const rank = ({ state, certainty }: Held): number => (state === "suspended" ? 2 : 0) + (certainty === "possible" ? 1 : 0);

function heldAs(state: State, fact: Fact<Appointment>): Held {
  const { value, subject: id, from, to, about } = fact;
  const suspension = factOf(state, id, "suspension");
  const termEnd = termEndOn(state, id, value);
  const over = termEnd !== undefined && termEnd <= state.day;
  const [how, since] = suspension
    ? (["suspended", suspension.from] as const)
    : over
      ? (["carry-over", termEnd] as const)
      : ([value.mode === "acting" ? "acting" : "held", from] as const);
  return {
    state: how,
    id,
    ...value,
    ...(termEnd && { termEnd }),
    ...(since && { since }),
    ...(since && since === from && about?.from && { sinceAbout: about.from }),
    certainty: certaintyOf(state, fact) === "definite" ? "definite" : "possible",
    ...(to && { to }),
  };
}

/** When the term of an appointment is over, as decided by the state's day: first when it was made, then by approval. */
export function termEndOn(state: State, appointment: string, { termEnd }: Appointment): Day | undefined {
  return factOf<Day>(state, appointment, "term")?.value ?? termEnd;
}

function stintOf(state: State, fact: Fact<Appointment>): Stint {
  const ended = fact.to && historyOf<EndReason>(state, fact.subject, "ending").find((ending) => ending.from === fact.to);
  const suspended = historyOf(state, fact.subject, "suspension").map(({ from, to }): Period => ({ from, to }));
  const termEnd = termEndOn(state, fact.subject, fact.value);
  const value = termEnd === fact.value.termEnd ? fact.value : { ...fact.value, termEnd };
  return { ...fact, value, ...(ended && { ended: ended.value }), ...(suspended.length > 0 && { suspended }) };
}
