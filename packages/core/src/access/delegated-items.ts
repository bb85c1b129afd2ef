import type { OpenItem } from "../organisation/open-items.ts";
import type { State } from "../register/register.ts";
import { delegationsAbout, delegationsOf } from "./delegation.ts";

/**
 * What an appointment that ends, or a person who leaves all posts, leaves behind of authority lent (未了的委托): from that day nobody
 * acts on it, and whoever relied on it has to be told. What is over on the state's day is not among it.
 */
export function delegatedItemsOf(state: State, of: { readonly person: string } | { readonly appointment: string }): OpenItem[] {
  const lent = "person" in of ? delegationsOf(state, of.person).given : delegationsAbout(state, of.appointment);
  return lent
    .filter(({ to }) => to === undefined || to > state.day)
    .map(({ subject, value }): OpenItem => ({ kind: "delegated", post: value.post, appointment: value.appointment, delegation: subject }));
}
