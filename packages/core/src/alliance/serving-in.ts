import { holdersOf } from "../organisation/holding.ts";
import { personIdOf } from "../organisation/person.ts";
import { postsOf } from "../organisation/post.ts";
import { unitOf } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";
import type { Call } from "./call.ts";

/** Everybody who leads or serves in a team that was at a call: nobody says of their own work how it went. */
export function servingIn(state: State, { steps }: Pick<Call, "steps">): string[] {
  const teams = new Set(steps.flatMap(({ act, team }) => (act === "start" && team ? [team] : [])));
  const units = [...teams].flatMap((team) => unitOf(state, team) ?? []);
  const holders = units.flatMap((unit) => postsOf(state, unit)).flatMap(({ id }) => holdersOf(state, id));
  return [...new Set(holders.map(({ person }) => personIdOf(state, person)))];
}
