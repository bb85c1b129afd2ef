import type { PersonRef } from "../access/viewer.ts";
import { exOfficioSeatsOf } from "../organisation/ex-officio.ts";
import { foldName } from "../organisation/fold-name.ts";
import { postsHeldBy } from "../organisation/holding.ts";
import { personsOf, type Person } from "../organisation/person.ts";
import { postOf } from "../organisation/post.ts";
import { unitOf } from "../organisation/unit.ts";
import { headOf, nameOf, refTo, postNameOf, type Sight } from "./view-head.ts";
import type { PeopleView, Queries } from "./view.ts";

/**
 * People to appoint, found by part of their name. Only those whose name the viewer sees in full are
 * found: a search must not tell what a view would not. However a name is spelled, it is found (case 15).
 */
export function peopleView(sight: Sight, { text, limit = 20 }: Queries["people"]): PeopleView {
  const wanted = foldName(text);
  const found: { person: Person; shown: PersonRef }[] = [];
  // Who is on record today, whatever day is looked at: nobody who left is found by going back.
  for (const person of personsOf(sight.today)) {
    const shown = sight.viewer.resident(person.id, person.home);
    if (shown?.name !== undefined && foldName(shown.name).includes(wanted)) found.push({ person, shown });
  }
  const people = found.slice(0, Math.min(limit, 100)).map(({ person, shown }) => {
    const home = person.home === undefined ? undefined : unitOf(sight.state, person.home);
    const alike = sight.viewer.alike(person).length;
    return {
      id: person.id,
      person: shown,
      ...(home && { home: refTo(sight, home) }),
      posts: postNames(sight, person.id),
      ...(alike > 0 && { alike }),
    };
  });
  return { ...headOf("people", sight), people, total: found.length };
}

function postNames(sight: Sight, person: string): string[] {
  const held = postsHeldBy(sight.state, person).map(({ value }) => value.post);
  const seats = exOfficioSeatsOf(sight.state, person).map(({ post }) => post);
  return [...held, ...seats].flatMap((id) => {
    const post = postOf(sight.state, id);
    // A post whose holder one may not see is not told here either.
    return post && sight.viewer.holder(person, post).name !== undefined
      ? `${nameOf(sight, post.unit.name)} ${postNameOf(sight, post)}`
      : [];
  });
}
