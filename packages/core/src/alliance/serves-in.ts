import { postsHeldBy } from "../organisation/holding.ts";
import { personIdOf } from "../organisation/person.ts";
import { unitIdOf } from "../organisation/post.ts";
import type { Unit } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";

/** Whether somebody leads or serves in a team on the state's day: holds one of its posts. */
export function servesIn(state: State, team: Pick<Unit, "id">, person: string): boolean {
  return postsHeldBy(state, personIdOf(state, person)).some(({ value }) => unitIdOf(value.post) === team.id);
}
