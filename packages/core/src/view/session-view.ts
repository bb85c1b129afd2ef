import { lentTo } from "../access/delegation.ts";
import { postsHeldBy } from "../organisation/holding.ts";
import { personIdOf } from "../organisation/person.ts";
import { postOf } from "../organisation/post.ts";
import { headOf, postNameOf, refTo, wordsOf, type Sight } from "./view-head.ts";
import type { SessionView } from "./view.ts";

/** Who is asking, with the posts held today, and what the county has to show. */
export function sessionView(sight: Sight): SessionView {
  const { today, viewer } = sight;
  const { county: id, name, languages, slices } = today.profile;
  return {
    ...headOf("session", sight),
    county: { id, name: wordsOf(sight, name) },
    today: today.day,
    languages,
    slices: slices.map((slice) => refTo(sight, slice)),
    views: viewer.views,
    ...(viewer.actor !== "public" && {
      kinds: kindsIn({ ...sight, state: today }),
      actor: actorOf(sight, personIdOf(today, viewer.actor.person)),
    }),
  };
}

function kindsIn(sight: Sight): NonNullable<SessionView["kinds"]> {
  const { areaKinds, forms, postKinds, placeKinds, networkKinds, alliance } = sight.state.profile;
  return {
    areas: areaKinds.map((kind) => ({ ...refTo(sight, kind), within: kind.within })),
    organisations: forms.map((kind) => refTo(sight, kind)),
    posts: postKinds.map((kind) => refTo(sight, kind)),
    places: placeKinds.map((kind) => refTo(sight, kind)),
    ...(alliance?.capacities && {
      capacities: alliance.capacities.map((kind) => ({
        ...refTo(sight, kind),
        of: kind.of,
        ...(kind.employer && { employer: true as const }),
      })),
    }),
    ...(networkKinds && { networks: networkKinds.map((kind) => refTo(sight, kind)) }),
    ...(alliance && { services: alliance.services.map((kind) => refTo(sight, kind)) }),
  };
}

function actorOf(sight: Sight, person: string): NonNullable<SessionView["actor"]> {
  const posts = postsHeldBy(sight.today, person).flatMap(({ value }) => postOf(sight.today, value.post) ?? []);
  const actsFor = lentTo(sight.today, person).map(({ from: post, delegator, to }) => ({
    id: post.id,
    name: postNameOf(sight, post),
    unit: refTo(sight, post.unit),
    by: sight.viewer.holder(delegator, post),
    to,
  }));
  return {
    person: sight.viewer.holder(person, posts[0] ?? { id: "", unit: { id: "", record: "area", kind: "", name: "", period: {} } }),
    posts: posts.map(({ id, kind, unit }) => ({ id, name: wordsOf(sight, kind.name), unit: refTo(sight, unit) })),
    ...(actsFor.length > 0 && { actsFor }),
  };
}
