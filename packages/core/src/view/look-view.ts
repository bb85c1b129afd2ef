import type { Look } from "../access/look.ts";
import { accessWordsIn } from "../messages/access-words.ts";
import { personAsSeen } from "./history/person-as-seen.ts";
import type { LookView } from "./organisation-views.ts";
import type { Sight } from "./view-head.ts";

/** A look as its reader may know it: why is free text and may name anybody, so it is told to whoever sees both by name. */
export function lookView(sight: Sight, { id, at, actor, person, reason, fields }: Look): LookView {
  const [by, whom] = [personAsSeen(sight, actor), personAsSeen(sight, person)];
  const openly = by.id !== undefined && whom.id !== undefined;
  const { particulars } = accessWordsIn(sight.lang);
  return {
    id,
    at,
    by,
    person: whom,
    ...(openly ? { reason } : { reasonHidden: true }),
    fields: fields.map((field) => ({ id: field, name: particulars[field].full })),
  };
}
