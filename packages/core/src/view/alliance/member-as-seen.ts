import type { PersonRef } from "../../access/viewer.ts";
import { covers } from "../../day.ts";
import { stintsOf } from "../../organisation/holding.ts";
import { personIdOf } from "../../organisation/person.ts";
import { unitIdOf } from "../../organisation/post.ts";
import type { Unit } from "../../organisation/unit.ts";
import type { Sight } from "../view-head.ts";

/** Somebody who serves, or served, in a team: as the team shows the viewer the holder of their post in it, or of the one they held last. */
export function memberAsSeen({ today, viewer }: Sight, team: Unit, person: string): PersonRef {
  const own = personIdOf(today, person);
  const stints = stintsOf(today, own).filter(({ value }) => unitIdOf(value.post) === team.id);
  const stint = stints.find((one) => covers(one, today.day)) ?? stints.at(-1);
  return stint === undefined ? {} : viewer.holder(own, { id: stint.value.post, unit: team });
}
