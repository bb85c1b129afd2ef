import { covers, overlaps, type Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { Fact, Write } from "../register/fact.ts";
import { believed, factsAbout, type State } from "../register/register.ts";
import type { Appointment } from "./appointment.ts";
import type { PersonsMerged } from "./person.ts";
import { postOf } from "./post.ts";

/** Says that two records are of one person (合并重复人员). */
export interface MergePersons {
  readonly type: "merge-persons";
  /** The record that stays: its home, its particulars. */
  readonly keep: string;
  /** The one that goes. Its id leads to the other from then on. */
  readonly drop: string;
}

export type MergePersonsRefusal =
  | { readonly code: "same-record" }
  | { readonly code: "held-by-both"; readonly post: string; readonly from?: Day }
  | { readonly code: "too-many-as-one"; readonly holds: number; readonly max: number };

/**
 * Makes one person of two records: everything that named the one names the other, at all times, and whoever
 * lists or counts people finds one (cases 10, 15, 33). As the register was believed before, they stay two.
 *
 * Refused where one person cannot have been both: both held the same post on one day, or would hold more posts of a
 * kind than one person may, today or later.
 *
 * @param state - The state of today, with `keep` and `drop` as they are called now.
 *
 * {@includeCode ./merge-persons.test.ts#merge}
 */
export function mergePersons(state: State, { keep, drop }: MergePersons): Decision<PersonsMerged, MergePersonsRefusal> {
  if (keep === drop) return refuse({ code: "same-record" });
  const heldBy = (id: string): Held => factsAbout<Appointment>(state, id, "appointment");
  const [kept, dropped] = [heldBy(keep), heldBy(drop)];
  const refusals = [...atOnce(kept, dropped), ...tooMany(state, [...kept, ...dropped])];
  if (refusals.length > 0) return refuse(...(refusals as [MergePersonsRefusal]));
  return accept<PersonsMerged>({ type: "persons-merged", v: 1, subject: drop, keep, writes: renamed(state, drop, keep) });
}

type Held = readonly Fact<Appointment>[];

/** What is believed that names a person, naming another instead; `only` of some records, or of all. */
export function renamed(state: State, from: string, to: string, only?: ReadonlySet<string>): Write[] {
  return [...state.register.log.concerning(from)]
    .filter((fact) => fact.subject !== from && believed(fact, state.seq) && (only?.has(fact.subject) ?? true))
    .map(({ seqFrom: _from, seqTo: _to, ...fact }): Write => {
      const refs = fact.refs!.map((ref) => (ref === from ? to : ref));
      return { ...fact, value: named(fact.value, from, to), refs };
    });
}

// No two records share an id, so a value that names this one names nothing else by it.
function named(value: unknown, from: string, to: string): unknown {
  if (value === from) return to;
  if (Array.isArray(value)) return value.map((item) => named(item, from, to));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, named(inner, from, to)]));
}

function* atOnce(kept: Held, dropped: Held): Iterable<MergePersonsRefusal> {
  for (const one of dropped)
    for (const other of kept)
      if (one.value.post === other.value.post && overlaps(one, other)) {
        const from = [one.from, other.from]
          .filter((day) => day !== undefined)
          .sort()
          .at(-1);
        return yield { code: "held-by-both", post: one.value.post, ...(from && { from }) };
      }
}

// What was too much in the past is not asked again: history is not re-validated.
function* tooMany(state: State, held: Held): Iterable<MergePersonsRefusal> {
  const days = new Set([state.day, ...held.flatMap(({ from }) => (from !== undefined && from > state.day ? from : []))]);
  for (const day of [...days].sort()) {
    const kinds = held.filter((fact) => covers(fact, day)).flatMap(({ value }) => postOf({ ...state, day }, value.post)?.kind ?? []);
    for (const kind of new Set(kinds)) {
      const holds = kinds.filter(({ id }) => id === kind.id).length;
      if (kind.maxPerPerson !== undefined && holds > kind.maxPerPerson)
        return yield { code: "too-many-as-one", holds, max: kind.maxPerPerson };
    }
  }
}
