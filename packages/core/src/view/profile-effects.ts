import type { AdoptProfile, KeyedCollection } from "../organisation/adopt-profile.ts";
import type { Appointment } from "../organisation/appointment.ts";
import { findingsOf } from "../county/findings.ts";
import { postOf, unitIdOf } from "../organisation/post.ts";
import { unitOf, unitsOf, type Unit } from "../organisation/unit.ts";
import type { Grant, Profile } from "../profile/profile.ts";
import { factsWith, type State } from "../register/register.ts";
import { refTo, wordsOf, type Sight } from "./view-head.ts";
import type { NamedRef } from "./view.ts";

/** What adopting a profile does to records in force on its first day (影响). Nothing of it keeps the profile from being adopted. */
export interface ProfileEffects {
  /** Keys that records hold and the profile no longer has. */
  readonly retired: readonly { readonly collection: KeyedCollection; readonly id: string; readonly records: readonly NamedRef[] }[];
  /** Posts that are held and go: no kind of the profile gives them. */
  readonly posts: readonly { readonly id: string; readonly unit: NamedRef }[];
  /** What those who hold a kind of post, or the public, may do and see from then on, and no longer: commands, views, particulars. What reaches otherwise than before is in both. */
  readonly grants: readonly { readonly to: string; readonly gained: readonly string[]; readonly lost: readonly string[] }[];
  /** Findings with other counts: how many there were and would be. */
  readonly findings: readonly (NamedRef & { readonly before: number; readonly after: number })[];
}

/**
 * @param before - The sight on the first day, without the profile.
 * @param after - The state of that day with it.
 */
export function profileEffects(before: Sight, after: State, { profile }: Pick<AdoptProfile, "profile">): ProfileEffects {
  return {
    retired: [...retired(before, after, "areaKinds", "area"), ...retired(before, after, "forms", "organisation")],
    posts: postsThatGo(before, after),
    grants: grantsThatChange(before.state.profile, profile),
    findings: findingsThatChange(before, after),
  };
}

function retired(sight: Sight, after: State, collection: "areaKinds" | "forms", record: Unit["record"]): ProfileEffects["retired"] {
  const known = new Set(after.profile[collection].map(({ id }) => id));
  const byKind = new Map<string, NamedRef[]>();
  for (const unit of unitsOf(after, record))
    if (!known.has(unit.kind)) byKind.set(unit.kind, [...(byKind.get(unit.kind) ?? []), refTo(sight, unit)]);
  return [...byKind].map(([id, records]) => ({ collection, id, records }));
}

function postsThatGo(sight: Sight, after: State): ProfileEffects["posts"] {
  const held = new Set([...factsWith<Appointment>(after, "appointment")].map(({ value }) => value.post));
  return [...held]
    .filter((post) => postOf(after, post) === undefined)
    .flatMap((post) => {
      const unit = unitOf(after, unitIdOf(post));
      return unit ? [{ id: post, unit: refTo(sight, unit) }] : [];
    });
}

function grantsThatChange(was: Profile, is: Profile): ProfileEffects["grants"] {
  // A kind of post that goes on under another key is the same to whoever holds it.
  const keyOf = (kind: string) => is.replaced?.postKinds?.[kind] ?? kind;
  const grants = was.grants.map(({ to, posts, units, ...grant }): Grant => ({
    ...grant,
    to: to === "public" ? to : to.map(keyOf),
    ...(posts && { posts: posts.map(keyOf) }),
    ...(units && {
      units: { ...units, kinds: units.kinds.map((kind) => is.replaced?.[units.record === "area" ? "areaKinds" : "forms"]?.[kind] ?? kind) },
    }),
  }));
  const holders = new Set([...grants, ...is.grants].flatMap(({ to }) => (to === "public" ? ["public"] : to)));
  return [...holders].flatMap((to) => {
    const [before, after] = [openTo(grants, to), openTo(is.grants, to)];
    const only = (here: ReadonlyMap<string, string>, there: ReadonlyMap<string, string>) => [
      ...new Set([...here].flatMap(([how, what]) => (there.has(how) ? [] : [what]))),
    ];
    const [gained, lost] = [only(after, before), only(before, after)];
    return gained.length + lost.length === 0 ? [] : [{ to, gained, lost }];
  });
}

/** What is open to a holder, by how far it reaches. */
function openTo(grants: readonly Grant[], holder: string): ReadonlyMap<string, string> {
  const own = grants.filter(({ to }) => (to === "public" ? holder === "public" : to.includes(holder)));
  return new Map(
    own.flatMap(({ commands = [], views = [], particulars = {}, fields = [], over = "", units = null, posts = [], backdate = false }) => [
      ...commands.map((command) => [JSON.stringify([command, over, units, posts, backdate]), command] as const),
      // Opened as a whole, wherever the post is; but for people.
      ...views.map((view) => [JSON.stringify([view, ...(view === "people" ? [over, units] : [])]), view] as const),
      ...Object.entries(particulars).map(([field, degree]) => [JSON.stringify([field, degree, over, units]), field] as const),
      ...fields.map((field) => [JSON.stringify([field, over, units]), field] as const),
    ]),
  );
}

function findingsThatChange(sight: Sight, after: State): ProfileEffects["findings"] {
  const count = (state: State) => new Map(findingsOf(state).map(({ rule, members }) => [rule.id, { rule, count: members.length }]));
  const [was, is] = [count(sight.state), count(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const [before, then] = [was.get(id)?.count ?? 0, is.get(id)?.count ?? 0];
    const { rule } = (is.get(id) ?? was.get(id))!;
    return before === then ? [] : [{ id, name: wordsOf(sight, rule.name), before, after: then }];
  });
}
