import type { PersonRef } from "../../access/viewer.ts";
import type { Appointment } from "../../organisation/appointment.ts";
import { personIdOf, personOf } from "../../organisation/person.ts";
import { postOf } from "../../organisation/post.ts";
import { factsAbout } from "../../register/register.ts";
import type { Sight } from "../view-head.ts";

/** A person by whatever shows them to the viewer: where they live, or a post they hold or held. The name alone, no phone. */
export function personAsSeen({ today, viewer }: Sight, given: string): PersonRef {
  const id = personIdOf(today, given);
  const resident = viewer.resident(id, personOf(today, id)?.home);
  if (resident) return nameOnly(resident);
  let seen: PersonRef = {};
  for (const { value } of factsAbout<Appointment>(today, id, "appointment")) {
    const post = postOf(today, value.post);
    if (post === undefined) continue;
    const holder = viewer.holder(id, post);
    if (holder.id !== undefined) return nameOnly(holder);
    if (holder.name !== undefined) seen = nameOnly(holder);
  }
  return seen;
}

function nameOnly({ id, name, masked }: PersonRef): PersonRef {
  return { ...(id && { id }), ...(name && { name }), ...(masked && { masked }) };
}
