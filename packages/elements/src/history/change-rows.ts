import type { Change, Day, NamedRef } from "@jinlin/core";
import type { HistoryWords } from "../words/history.ts";
import { personName } from "../words/person-name.ts";
import type { Words } from "../words/words.ts";

/** A change as it is read: of what, what of it, what it was and what it is. */
export interface ChangeRow {
  readonly unit?: NamedRef;
  /** What it is about beside the unit: a post, a person. */
  readonly about: string;
  readonly what: string;
  readonly before?: string;
  readonly after?: string;
  readonly day?: Day;
}

type AppointmentChange = Extract<Change, { readonly type: "appointment-started" | "appointment-ended" }>;

/** Changes in words, in their order; who leaves a post and who comes that day are one row. */
export function changeRows(changes: readonly Change[], words: Words<HistoryWords>): ChangeRow[] {
  const rows: ChangeRow[] = [];
  /** Rows of who left, waiting for who comes. */
  const left = new Map<string, number[]>();
  for (const change of changes) {
    if (change.type === "unit-moved") {
      const { unit, leaves, under, day } = change;
      rows.push({ unit, about: "", what: words.command("move-unit"), ...(leaves && { before: leaves.name }), after: under.name, day });
    } else if (change.type === "record-changed") rows.push(ofRecord(change, words));
    else {
      const key = `${change.post.id} ${change.day}`;
      const waiting = change.type === "appointment-started" ? left.get(key)?.shift() : undefined;
      if (waiting !== undefined) {
        rows[waiting] = { ...rows[waiting]!, after: startedAs(change, words) };
        continue;
      }
      if (change.type === "appointment-ended") left.set(key, [...(left.get(key) ?? []), rows.length]);
      rows.push(ofAppointment(change, words));
    }
  }
  return rows;
}

function ofAppointment(change: AppointmentChange, words: Words<HistoryWords>): ChangeRow {
  const { unit, post, day, person, ended } = change;
  const name = personName(person, words);
  return {
    unit,
    about: post.name,
    what: words.aspect("appointment"),
    ...(change.type === "appointment-started"
      ? { after: startedAs(change, words) }
      : { before: ended ? words.history.ended(name, words.ended(ended)) : name }),
    day,
  };
}

function startedAs({ person, mode }: AppointmentChange, words: Words<HistoryWords>): string {
  const name = personName(person, words);
  return mode ? words.history.started(name, words.mode(mode)) : name;
}

function ofRecord(change: Extract<Change, { readonly type: "record-changed" }>, words: Words<HistoryWords>): ChangeRow {
  const { unit, post, about, person, aspect, before, after, day } = change;
  return {
    ...(unit && { unit }),
    about: [post?.name, about?.name, person && personName(person, words)].filter((part) => part !== undefined).join(" "),
    what: words.aspect(aspect),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(day && { day }),
  };
}
