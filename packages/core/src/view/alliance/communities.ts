import { isOpenTo } from "../../access/may-command.ts";
import { areasAround, unitsOf, type Unit } from "../../organisation/unit.ts";
import type { CommandName } from "../../profile/profile.ts";
import type { Sight } from "../view-head.ts";

/** The areas one reports in at, of a part of the county or of all of it. */
export function communitiesBelow({ state }: Sight, below: string | undefined): Unit[] {
  const kinds = state.profile.alliance?.checkInAt ?? [];
  return unitsOf(state, "area").filter(
    ({ id, kind }) => kinds.includes(kind) && (below === undefined || id === below || [...areasAround(state, id)].includes(below)),
  );
}

/** What the viewer may do today that is about communities alone. */
export function openAt({ today, viewer }: Sight, units: readonly Unit[], commands: readonly CommandName[]): CommandName[] {
  return commands.filter((command) => isOpenTo(today, viewer.actor, command, { units, from: today.day }));
}
