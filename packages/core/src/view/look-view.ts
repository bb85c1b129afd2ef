import type { Look } from "../access/look.ts";
import { accessWordsIn } from "../messages/access-words.ts";
import { personIdOf } from "../organisation/person.ts";
import { personAsSeen } from "./history/person-as-seen.ts";
import type { LookView } from "./organisation-views.ts";
import type { Sight } from "./view-head.ts";

/**
 * A look as its reader may know it: why is free text and may name anybody, so it is told to whoever sees both by name. Whoever was
 * looked at is told who it was and why (PIPL art. 44).
 */
export function lookView(sight: Sight, { id, at, actor, person, reason, fields }: Look): LookView {
  const { today, viewer } = sight;
  const own = viewer.actor !== "public" && personIdOf(today, viewer.actor.person) === personIdOf(today, person);
  const by = own ? viewer.looker(personIdOf(today, actor)) : personAsSeen(sight, actor);
  const whom = own ? { id: personIdOf(today, person) } : personAsSeen(sight, person);
  const { particulars } = accessWordsIn(sight.lang);
  return {
    id,
    at,
    by,
    person: whom,
    ...(own || (by.id !== undefined && whom.id !== undefined) ? { reason } : { reasonHidden: true }),
    fields: fields.map((field) => ({ id: field, name: particulars[field].full })),
  };
}
