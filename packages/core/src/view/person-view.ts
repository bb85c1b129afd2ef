import type { Looks } from "../access/look.ts";
import { lendableOf } from "../access/lendable.ts";
import { isOpenTo } from "../access/may-command.ts";
import { aboutPersons } from "../county/persons.ts";
import { covers } from "../day.ts";
import { commandTermsIn } from "../messages/command-terms.ts";
import { gapsBetween } from "../organisation/gaps-between.ts";
import { holdersOf, stintsOf, type Stint } from "../organisation/holding.ts";
import { delegatedItemsOf } from "../access/delegated-items.ts";
import { openItemsOf } from "../organisation/open-items.ts";
import { mergedInto, personIdOf, type Person } from "../organisation/person.ts";
import { postOf, type Post } from "../organisation/post.ts";
import { withdrawnSince } from "../organisation/withdraw-consent.ts";
import { unitOf } from "../organisation/unit.ts";
import type { CommandName } from "../profile/profile.ts";
import { lookView } from "./look-view.ts";
import { delegationsSeen } from "./delegation-view.ts";
import { openItemsAsSeen } from "./open-items-view.ts";
import type { PersonStint, PersonView } from "./organisation-views.ts";
import { headOf, postNameOf, refTo, type Sight } from "./view-head.ts";

const ofPersons = [
  "unmask-person",
  "correct-person",
  "merge-persons",
  "separate-persons",
  "withdraw-consent",
  "erase-person",
] as const satisfies CommandName[];

/**
 * One person, to whoever finds them, and to themself: the posts they held, hold and will hold, who may be the same
 * person, and what the viewer may do with the record.
 *
 * Themself is told who uncovered what of them. A stint is shown where its unit shows the viewer who holds it. Where one is not, nothing is said of the gaps.
 */
export function personView(sight: Sight, person: Person, { total, looks }: Looks): PersonView {
  const { state, today, viewer } = sight;
  const { actor } = viewer;
  const own = actor !== "public" && personIdOf(today, actor.person) === person.id;
  const all = stintsOf(state, person.id);
  const stints = all.flatMap((stint) => stintView(sight, stint, own) ?? []);
  const partial = stints.length < all.length;
  const home = person.home === undefined ? undefined : unitOf(state, person.home);
  const merged = mergedInto(today, person.id);
  const consent = viewer.consent(person);
  const withdrawn = withdrawnSince(state, person.id, consent);
  const may = ofPersons.filter((command) => {
    if (command === "separate-persons" && merged.length === 0) return false;
    if (command === "unmask-person" && !viewer.isCovered(person)) return false;
    if (command === "withdraw-consent" && (consent === undefined || withdrawnSince(today, person.id, consent) !== undefined)) return false;
    if (command === "withdraw-consent" && own) return true;
    return isOpenTo(today, actor, command, aboutPersons(today, [person], [person.id]));
  });
  const delegations = delegationsSeen(sight, person.id, own);
  return {
    ...headOf("person", sight),
    person: viewer.knows(person) ?? { id: person.id },
    ...(own && { own }),
    ...(home && { home: refTo(sight, home) }),
    stints,
    ...(partial && { partial }),
    gaps: partial ? [] : gapsBetween(all.map(({ from, to }) => ({ ...(from && { from }), ...(to && { to }) }))),
    alike: viewer.alike(person),
    ...(delegations.given.length + delegations.held.length > 0 && { delegations }),
    open: openItemsAsSeen(
      sight,
      [...openItemsOf(state, { person: person.id }), ...delegatedItemsOf(state, { person: person.id })].filter(({ post }) =>
        seesHolder(sight, person.id, post, own),
      ),
    ),
    merged: may.includes("separate-persons") ? merged : [],
    may: stints.some(({ handsOver }) => handsOver) ? ["hand-over-posts", ...may] : may,
    ...(consent && withdrawn && { withdrawn }),
    ...(own && { looks: { total, entries: looks.map((look) => lookView(sight, look)) } }),
  };
}

function seesHolder({ state, viewer }: Sight, person: string, post: string, own: boolean): boolean {
  const seat = postOf(state, post);
  return own || (seat !== undefined && viewer.holder(person, seat).id !== undefined);
}

function stintView(sight: Sight, { subject, value, from, to, ended }: Stint, own: boolean): PersonStint | undefined {
  const { state } = sight;
  const post = postOf(state, value.post);
  if (post === undefined || !seesHolder(sight, value.person, post.id, own)) return undefined;
  const isCurrent = covers({ from, to }, state.day);
  const held = isCurrent ? holdersOf(state, post.id).find(({ id }) => id === subject) : undefined;
  return {
    appointment: subject,
    post: { id: post.id, name: postNameOf(sight, post) },
    unit: refTo(sight, post.unit),
    mode: value.mode,
    ...(from && { from }),
    ...(to && { to }),
    ...(ended && (own || sight.viewer.opens("reasons", post)) && { ended }),
    when: isCurrent ? "current" : from !== undefined && from > state.day ? "future" : "past",
    ...(held && { state: held.state }),
    ...(isCurrent && mayLend(sight, post) && { lends: lendsOf(sight, post) }),
    ...(isCurrent && mayHandOver(sight, post, value.person) && { handsOver: true as const }),
  };
}

// Who is to act is not chosen yet, so that nobody is decided about; authority is today's, whatever day is shown.
function mayLend({ today, viewer }: Sight, post: Post): boolean {
  return isOpenTo(today, viewer.actor, "delegate-authority", { posts: [post] });
}

// Who takes over is not chosen yet either; whoever holds it is decided about.
function mayHandOver({ today, viewer }: Sight, post: Post, person: string): boolean {
  return isOpenTo(today, viewer.actor, "hand-over-posts", { posts: [post], persons: [person] });
}

function lendsOf({ today, lang }: Sight, { kind }: Post): NonNullable<PersonStint["lends"]> {
  const { command } = commandTermsIn(lang);
  return lendableOf(today.profile, kind.id).map((name) => ({ id: name, name: command(name) }));
}
