import { overlaps, shared, without, type Period } from "../day.ts";
import type { Profile } from "../profile/profile.ts";
import type { Fact } from "../register/fact.ts";
import { believed, factsAbout, historyOf, type State } from "../register/register.ts";
import type { TakenBack } from "../register/take-back.ts";
import type { Appointment } from "./appointment.ts";
import { unitIdOf } from "./post.ts";

/** The aspects that say that a record is there. */
const existence = ["area", "organisation", "person", "appointment", "draft"];
/** The links that may never close a ring. */
const ladders = ["within", "superior", "ledBy"];

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
    ...change.gone.flatMap((fact) => restingOn(state, change, fact)),
    ...change.back.flatMap((fact) => [
      ...(fact.aspect === "appointment" ? inTheWay(state, fact as Fact<Appointment>) : []),
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
  const ids = [fact.subject, ...(fact.aspect === "area" || fact.aspect === "organisation" ? postsOn(state, fact.subject) : [])];
  const own = new Set([...gone, ...back].map(({ aspect, subject }) => `${aspect} ${subject}`));
  return ids
    .flatMap((id) => [...log.concerning(id)])
    .filter((other) => isNow(state, other) && overlaps(other, fact) && !own.has(`${other.aspect} ${other.subject}`));
}

/** Every post a unit has by any profile, or was given. */
function postsOn({ register }: State, unit: string): string[] {
  const profiles = [...register.log.all("profile")].flat().map(({ value }) => value as Profile);
  const implied = profiles.flatMap(({ postKinds }) => postKinds.map(({ id }) => `${unit}/${id}`));
  const opened = [...register.log.all("post")].map(([first]) => first!.subject).filter((post) => unitIdOf(post) === unit);
  return [...new Set([...implied, ...opened])];
}

/** Whoever holds the post on days that would be somebody else's again; and what else that person took up, if it was too much. */
function inTheWay(state: State, { subject, value, ...period }: Fact<Appointment>): Fact[] {
  const others = (id: string) =>
    factsAbout<Appointment>(state, id, "appointment").filter((fact) => fact.subject !== subject && overlaps(fact, period));
  const kindOf = (post: string) => post.slice(unitIdOf(post).length + 1);
  const alike = others(value.person).filter(({ value: other }) => kindOf(other.post) === kindOf(value.post));
  const max = state.profile.postKinds.find(({ id }) => id === kindOf(value.post))?.maxPerPerson;
  return [...others(value.post), ...(max !== undefined && alike.length >= max ? alike : [])];
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
  const ids = (fact.refs ?? []).flatMap((id) => (id.includes("/") ? [id, unitIdOf(id)] : [id]));
  return [...new Set(ids)].flatMap((id) => {
    const rows = existence.flatMap((aspect) => log.of(aspect, id));
    const again = back.filter((other) => other.subject === id && existence.includes(other.aspect));
    const lost = without(fact, [...rows.filter((row) => isNow(state, row)), ...again]);
    const closed = rows.filter((row) => row.seqTo > seq && row.seqTo <= state.seq && lost.some((days) => overlaps(row, days)));
    // A post that was opened, resized or closed for itself.
    const posts = log.of("post", id).filter((row) => overlaps(row, fact));
    return [...closed.map((row) => row.seqTo), ...posts.flatMap((row) => [row.seqFrom, ...(row.seqTo <= state.seq ? [row.seqTo] : [])])];
  });
}

function isNow(state: State, fact: Fact): boolean {
  return believed(fact, state.seq);
}
