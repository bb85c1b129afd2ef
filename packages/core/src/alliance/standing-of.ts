import { heirsOn } from "../organisation/lineage.ts";
import type { State } from "../register/register.ts";
import type { Call, CallTeam } from "./call.ts";

/** How a team stands with a call: as itself, or as heir of one that is gone and stood so. */
export function standingOf(state: State, { teams }: Pick<Call, "teams">, team: string): CallTeam | undefined {
  return (
    teams.find((one) => one.team === team) ??
    teams.find((one) => !teams.some((other) => other.team === team) && heirsOn(state, one.team, state.day).includes(team))
  );
}
