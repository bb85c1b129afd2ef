import { covers } from "../day.ts";
import { factsAbout, type State } from "../register/register.ts";
import { holdersOf, postsHeldBy, type Held } from "./holding.ts";
import type { SeatLink } from "./seat-link.ts";

/** The seats a person holds on the day because of a post they hold (当然席位); each once. */
export function exOfficioSeatsOf(state: State, person: string): Held[] {
  const seats = new Map<string, Held>();
  const reach = (post: string) => {
    for (const seat of followersOf(state, post)) {
      const held = holdersOf(state, seat).find((held) => held.person === person && held.follows !== undefined);
      if (held === undefined || seats.has(seat)) continue;
      seats.set(seat, held);
      reach(seat);
    }
  };
  for (const { value } of postsHeldBy(state, person)) reach(value.post);
  return [...seats.values()];
}

/** The seats that follow a post on the day. */
export function followersOf(state: State, post: string): string[] {
  return factsAbout<readonly SeatLink[]>(state, post, "link")
    .filter((fact) => covers(fact, state.day))
    .map(({ subject }) => subject);
}
