import { personIdOf } from "../../organisation/person.ts";
import { unitOf } from "../../organisation/unit.ts";
import { refTo, type Sight } from "../view-head.ts";
import type { CheckInRow } from "./check-in-views.ts";

/**
 * Who takes part, as far as the viewer may know: an organisation is everybody's to know; a person is told to whom they are one of
 * the community's people, and to themself. Undefined where the viewer may not know.
 */
export function participantSeen(sight: Sight, who: string, community: string): Pick<CheckInRow, "person" | "organisation"> | undefined {
  const unit = unitOf(sight.state, who);
  if (unit) return { organisation: refTo(sight, unit) };
  const { viewer, today } = sight;
  const isSelf = viewer.actor !== "public" && personIdOf(today, viewer.actor.person) === who;
  const person = isSelf ? viewer.knows({ id: who }) : viewer.resident(who, community);
  return person && { person };
}
