import { findsPerson } from "../../access/finds-person.ts";
import type { CountyEntry, CountyEvent, Refusal } from "../../county.ts";
import type { Day } from "../../day.ts";
import { isTeam } from "../../alliance/team.ts";
import { mergedInto, personOf } from "../../organisation/person.ts";
import { kindIdOf } from "../../organisation/post.ts";
import { unitOf } from "../../organisation/unit.ts";
import { aspects, type Aspect } from "../../register/aspect.ts";
import type { Fact } from "../../register/fact.ts";
import { entryAt, type State } from "../../register/register.ts";
import type { CommandRef, HistoryView } from "../organisation-views.ts";
import { headOf, refTo, type Sight } from "../view-head.ts";
import type { Queries, RefusedView } from "../view.ts";
import { entriesAbout, rowsAbout } from "./entries-about.ts";
import { idsBelow } from "./ids-below.ts";
import { personAsSeen } from "./person-as-seen.ts";
import { toldEntry } from "./told-entry.ts";

/** Marks on a slider: more of them than this nobody tells apart. */
const mostDays = 500;

/**
 * What changed, who did it, when, why and on what basis: the county's whole ledger, or what it says of a unit with all
 * below it, or of a person. Of a person only to whoever finds them, and then no more than the viewer may know it is of them.
 */
export function historyView(sight: Sight, query: Queries["history"]): HistoryView | RefusedView {
  const { state, today } = sight;
  const { unit: unitId, person, command, before = Infinity, limit = 20 } = query;
  const unit = unitId === undefined ? undefined : unitOf(state, unitId);
  if (unitId !== undefined && unit === undefined) return refused({ code: "unknown", kind: "unit", id: unitId });
  const known = person === undefined ? undefined : personOf(today, person);
  if (person !== undefined && (known === undefined || !findsPerson(today, sight.viewer.actor, known)))
    return refused({ code: "unknown", kind: "person", id: person });

  const about = unit && idsBelow(state, unit);
  const found = withPerson(sight, about === undefined ? all(state) : entriesAbout(state, about), known?.id);
  const wanted = command === undefined ? found : found.filter((seq) => entryOf(state, seq).command === command);
  const following = wanted.filter((seq) => seq < before);
  const page = following.slice(0, Math.min(limit, 100));
  const next = following.length > page.length ? page.at(-1) : undefined;
  return {
    ...headOf("history", sight),
    ...(unit && { unit: refTo(sight, unit) }),
    ...(known && { person: personAsSeen(sight, known.id) }),
    entries: page.map((seq) => toldEntry(sight, entryOf(state, seq), about)),
    total: wanted.length,
    ...(next !== undefined && { next }),
    days: daysOf(state, about),
    commands: commandsOf(state, found),
  };
}

function all({ seq }: State): number[] {
  return Array.from({ length: seq }, (_, place) => seq - place);
}

// An entry about a person counts only where the viewer is told that it is about them: else asking would tell.
function withPerson(sight: Sight, seqs: readonly number[], person: string | undefined): readonly number[] {
  if (person === undefined) return seqs;
  // Also by the ids of records that were merged into theirs.
  const ids = new Set([person, ...mergedInto(sight.today, person).map(({ id }) => id)]);
  const theirs = new Set(entriesAbout(sight.state, ids));
  const names = [...ids].map((id) => JSON.stringify(id));
  return seqs.filter((seq) => {
    if (!theirs.has(seq)) return false;
    const entry = entryOf(sight.state, seq);
    // Of an import, only what is about them is worth telling.
    const events = entry.events.filter((event) => {
      const text = JSON.stringify(event);
      return names.some((name) => text.includes(name));
    });
    return toldEntry(sight, { ...entry, events }).changes.some((change) => "person" in change && ids.has(change.person?.id ?? ""));
  });
}

// When somebody was enrolled, reported in, joined a team or served is not for a slider: it would tell of people, and there are too many.
const ofPeople: ReadonlySet<Aspect> = new Set<Aspect>([
  "person",
  "checkIn",
  "checkOut",
  "review",
  "claim",
  "claimSettled",
  "hours",
  "confirmation",
  "shift",
  "call",
  "call-step",
]);

function daysOf(state: State, about: ReadonlySet<string> | undefined): Day[] {
  const days = new Set<Day>();
  const served = state.profile.postKinds.filter(
    ({ primary, of: { record, kinds } }) => !primary && kinds?.every((kind) => isTeam(state, { record, kind })),
  );
  const volunteers = new Set(served.map(({ id }) => id));
  const isVolunteering = ({ aspect, refs: [post] = [] }: Fact) =>
    (aspect === "appointment" || aspect === "ending") && post !== undefined && volunteers.has(kindIdOf(post));
  const take = (row: Fact) => {
    if (ofPeople.has(row.aspect) || row.seqFrom > state.seq || row.seqTo <= state.seq || isVolunteering(row)) return;
    if (row.from) days.add(row.from);
    if (row.to) days.add(row.to);
  };
  if (about) for (const row of rowsAbout(state, about)) take(row);
  else for (const aspect of aspects) for (const rows of state.register.log.all(aspect)) for (const row of rows) take(row);
  return [...days].sort().slice(-mostDays);
}

function commandsOf(state: State, seqs: readonly number[]): CommandRef[] {
  const counts = new Map<string, number>();
  for (const seq of seqs) {
    const { command } = entryOf(state, seq);
    counts.set(command, (counts.get(command) ?? 0) + 1);
  }
  return [...counts]
    .map(([command, count]) => ({ command: command as CommandRef["command"], count }))
    .sort((a, b) => b.count - a.count || (a.command < b.command ? -1 : 1));
}

function entryOf({ register }: State, seq: number): CountyEntry {
  return entryAt<CountyEvent>(register, seq)!;
}

function refused(refusal: Refusal): RefusedView {
  return { view: "refused", refusals: [refusal] };
}
