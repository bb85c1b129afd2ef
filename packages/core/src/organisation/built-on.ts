import { overlaps, shared, without, type Period } from "../day.ts";
import type { Profile } from "../profile/profile.ts";
import type { Aspect } from "../register/aspect.ts";
import type { Fact } from "../register/fact.ts";
import { believed, factsAbout, historyOf, type State } from "../register/register.ts";
import type { TakenBack } from "../register/take-back.ts";
import type { Appointment } from "./appointment.ts";
import { firstCrowdedDay, type Seated } from "./first-crowded-day.ts";
import { stintsIn } from "./holding.ts";
import { kindIdOf, networkIdOf, postId, postOf, takenSeats, unitIdOf } from "./post.ts";

/** The aspects that say that a record is there. */
const existence: readonly Aspect[] = ["area", "organisation", "person", "appointment", "draft", "delegation", "network", "cell"];
/** The links that may never close a ring. */
const ladders: readonly Aspect[] = ["within", "superior", "ledBy"];

type Change = Pick<TakenBack, "gone" | "back">;

/**
 * The later entries that rest on one and would be left without ground, or contradicted, if it were taken back:
 * they speak of records it created, on days these would no longer be there; they gave a post to somebody else, or a
 * person their last free post of a kind; they ended what would be linked again; they turned a ladder round.
 *
 * Those that changed the very same facts are not asked for here: `takeBack` says them.
 *
 * @param seq - The number of the entry that would be taken back.
 */
export function builtOn(state: State, seq: number, change: Change): number[] {
  const facts = [
    ...change.gone.flatMap((fact) => [
      ...restingOn(state, change, fact),
      ...(fact.aspect === "suspension" ? crowded(state, change, fact) : []),
    ]),
    ...change.back.flatMap((fact) => [
      ...(fact.aspect === "appointment" ? [...crowded(state, change, fact), ...overloaded(state, fact as Fact<Appointment>)] : []),
      ...(ladders.includes(fact.aspect) ? ringOf(state, change, fact as Fact<string>) : []),
    ]),
  ];
  const entries = [...facts.map(({ seqFrom }) => seqFrom), ...change.back.flatMap((fact) => groundLost(state, seq, change, fact))];
  return [...new Set(entries)].filter((entry) => entry > seq).sort((a, b) => a - b);
}

/** What else speaks of a record on days on which it would not be there. */
function restingOn(state: State, { gone, back }: Change, fact: Fact): Fact[] {
  if (!existence.includes(fact.aspect)) return [];
  const { log } = state.register;
  const posts =
    fact.aspect === "network"
      ? postsIn(state, fact.subject)
      : fact.aspect === "area" || fact.aspect === "organisation"
        ? postsOn(state, fact.subject)
        : [];
  const ids = [fact.subject, ...posts];
  const own = new Set([...gone, ...back].map(({ aspect, subject }) => `${aspect} ${subject}`));
  return ids
    .flatMap((id) => [...log.concerning(id)])
    .filter((other) => isNow(state, other) && overlaps(other, fact) && !own.has(`${other.aspect} ${other.subject}`));
}

/** Every post a unit has by any profile, or was given. */
export function postsOn({ register }: State, unit: string): string[] {
  const profiles = [...register.log.all("profile")].flat().map(({ value }) => value as Profile);
  const networks = [...register.log.all("network")].map(([first]) => first!.subject);
  const implied = profiles.flatMap(({ postKinds }) =>
    postKinds.flatMap(({ id, networks: served }) => (served ? networks.map((network) => postId(unit, id, network)) : [postId(unit, id)])),
  );
  const opened = [...register.log.all("post")].map(([first]) => first!.subject).filter((post) => unitIdOf(post) === unit);
  return [...new Set([...implied, ...opened])];
}

/** Every post of a network that anything was said of: held, opened, linked. */
function postsIn({ register: { log } }: State, network: string): string[] {
  const held = [...log.all("appointment")].map(([first]) => (first!.value as Appointment).post);
  const opened = (["post", "link"] as const).flatMap((aspect) => [...log.all(aspect)].map(([first]) => first!.subject));
  return [...new Set([...held, ...opened])].filter((post) => networkIdOf(post) === network);
}

/** Who else holds the post on the days of a fact, if they would then be more than it has seats. */
function crowded(state: State, { gone, back }: Change, fact: Fact): Fact[] {
  const held = state.register.log.of("appointment", fact.subject).at(-1)?.value as Appointment | undefined;
  const post = held && postOf(state, held.post);
  if (post === undefined) return [];
  const apart = (list: readonly Fact[], aspect: string, subject: string) =>
    list.filter((one) => one.aspect === aspect && one.subject === subject);
  const now = stintsIn(state, post.id);
  const then = now.flatMap((stint) =>
    without(stint, apart(gone, "appointment", stint.subject)).map((days): Seated => ({ ...stint, ...days })),
  );
  const again = back.filter((one) => one.aspect === "appointment" && (one.value as Appointment).post === post.id) as Fact<Appointment>[];
  const seated = [...then, ...again].map((one): Seated => {
    const { subject } = one as Fact;
    const suspended = historyOf(state, subject, "suspension").flatMap((days) => without(days, apart(gone, "suspension", subject)));
    return { ...one, suspended: [...suspended, ...apart(back, "suspension", subject)] };
  });
  if (firstCrowdedDay(post.sizes, [...takenSeats(post, seated)], fact) === undefined) return [];
  return now.filter((stint) => stint.subject !== fact.subject && overlaps(stint, fact));
}

/** What else a person took up, if with this it would be more than one person may hold. */
function overloaded(state: State, { subject, value, ...period }: Fact<Appointment>): Fact[] {
  const alike = factsAbout<Appointment>(state, value.person, "appointment").filter(
    (fact) => fact.subject !== subject && kindIdOf(fact.value.post) === kindIdOf(value.post) && overlaps(fact, period),
  );
  const max = state.profile.postKinds.find(({ id }) => id === kindIdOf(value.post))?.maxPerPerson;
  return max !== undefined && alike.length >= max ? alike : [];
}

/** The links that lead from what a unit would stand under again back to the unit. */
function ringOf(state: State, { gone, back }: Change, { aspect, subject, value, ...period }: Fact<string>): Fact[] {
  const linksOf = (id: string): Fact[] => {
    const away = gone.filter((fact) => fact.aspect === aspect && fact.subject === id);
    const now = historyOf(state, id, aspect).filter((fact) => without(fact, away).length > 0);
    return [...now, ...back.filter((fact) => fact.aspect === aspect && fact.subject === id)];
  };
  const climb = (id: string, days: Period, path: readonly Fact[]): Fact[] => {
    if (id === subject) return [...path];
    if (path.some((fact) => fact.subject === id)) return [];
    return linksOf(id).flatMap((fact) => {
      const common = shared(fact, days);
      return common ? climb(fact.value as string, common, [...path, fact]) : [];
    });
  };
  return climb(value, period, []);
}

/** The entries that ended what would be named again. */
function groundLost(state: State, seq: number, { back }: Change, fact: Fact): number[] {
  const { log } = state.register;
  const ids = (fact.refs ?? []).flatMap((id) => (id.includes("/") ? [id, unitIdOf(id), networkIdOf(id) ?? id] : [id]));
  return [...new Set(ids)].flatMap((id) => {
    const rows = existence.flatMap((aspect) => log.of(aspect, id));
    const again = back.filter((other) => other.subject === id && existence.includes(other.aspect));
    const lost = without(fact, [...rows.filter((row) => isNow(state, row)), ...again]);
    const closed = rows.filter((row) => row.seqTo > seq && row.seqTo <= state.seq && lost.some((days) => overlaps(row, days)));
    // A post that was opened, resized or closed for itself.
    const posts = log.of("post", id).filter((row) => overlaps(row, fact));
    // A person who is called otherwise since: their record was merged into another.
    const renamed = log.of("sameAs", id).filter((row) => isNow(state, row));
    return [
      ...renamed.map((row) => row.seqFrom),
      ...closed.map((row) => row.seqTo),
      ...posts.flatMap((row) => [row.seqFrom, ...(row.seqTo <= state.seq ? [row.seqTo] : [])]),
    ];
  });
}

function isNow(state: State, fact: Fact): boolean {
  return believed(fact, state.seq);
}
