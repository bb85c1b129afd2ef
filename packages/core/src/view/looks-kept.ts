import type { AccessLog, Looks } from "../access/look.ts";
import type { Actor } from "../access/actor.ts";
import { daysEarlier, type Moment } from "../day.ts";
import { mergedInto, personIdOf } from "../organisation/person.ts";
import { asOfMoment, type Register, type State } from "../register/register.ts";
import type { Query, Views } from "./view.ts";

/** Removes the looks that are older than the county keeps them; none where its profile does not say how long. */
export async function pruneLooks(log: AccessLog, register: Register, now: Moment): Promise<void> {
  const days = asOfMoment(register, now).profile.retention?.accessLogDays;
  if (days !== undefined) await log.prune(daysEarlier(now, days));
}

/** The looks that a view shows: a page of all, or those at the person who asks about themself. Nothing for any other. */
export async function looksFor<Name extends keyof Views>(
  log: AccessLog,
  name: Name,
  query: Query<Name>,
  { register, actor, now }: { readonly register: Register; readonly actor: Actor; readonly now: Moment },
): Promise<Looks | undefined> {
  const asked = name === "privacy" ? pageOf(query) : ownIn(asOfMoment(register, now), name, query, actor);
  if (asked === undefined) return undefined;
  await pruneLooks(log, register, now);
  return log.list(asked);
}

/** At most this many of the looks at oneself. */
const most = 100;

function pageOf({ before, limit = 20 }: Query<"privacy">) {
  return { ...(before !== undefined && { before }), limit: Math.min(limit, 100) };
}

function ownIn(today: State, name: keyof Views, query: Query<keyof Views>, actor: Actor) {
  if (name !== "person" || actor === "public") return undefined;
  const own = personIdOf(today, actor.person);
  if (personIdOf(today, (query as Query<"person">).person) !== own) return undefined;
  return { persons: [own, ...mergedInto(today, own).map(({ id }) => id)], limit: most };
}
