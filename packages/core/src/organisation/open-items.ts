import { factsAbout, historyOf, type State } from "../register/register.ts";
import type { Appointment } from "./appointment.ts";
import { followersOf } from "./ex-officio.ts";
import { postsHeldBy } from "./holding.ts";

/** Something left undone when somebody leaves (未了事项). */
export interface OpenItem {
  /** `held`: a post that falls vacant; `promised`: one settled for later; `ex-officio`: a seat that goes with the post; `delegated`: authority lent. */
  readonly kind: "held" | "promised" | "ex-officio" | "delegated";
  readonly post: string;
  readonly appointment?: string;
  readonly delegation?: string;
}

/**
 * What would be open if an appointment ended, or a person left all their posts, on the state's day: the posts left
 * vacant, the seats that go with them, and what was promised to the person for later.
 */
export function openItemsOf(state: State, of: { readonly person: string } | { readonly appointment: string }): OpenItem[] {
  if ("person" in of) {
    const held = postsHeldBy(state, of.person).map(({ subject, value }): OpenItem => ({
      kind: "held",
      post: value.post,
      appointment: subject,
    }));
    return [...held, ...held.flatMap(({ post }) => goingWith(state, post)), ...promisedTo(state, of.person)];
  }
  const appointment = historyOf<Appointment>(state, of.appointment, "appointment").at(-1);
  if (appointment === undefined) return [];
  const { post, person } = appointment.value;
  return [...goingWith(state, post), ...promisedTo(state, person).filter((item) => item.appointment !== of.appointment)];
}

/** The seats that follow a post, and those that follow these. */
function goingWith(state: State, post: string): OpenItem[] {
  return followersOf(state, post).flatMap((seat) => [{ kind: "ex-officio", post: seat } as const, ...goingWith(state, seat)]);
}

function promisedTo(state: State, person: string): OpenItem[] {
  return factsAbout<Appointment>(state, person, "appointment")
    .filter(({ from }) => from !== undefined && from > state.day)
    .map(({ subject, value }) => ({ kind: "promised", post: value.post, appointment: subject }));
}
