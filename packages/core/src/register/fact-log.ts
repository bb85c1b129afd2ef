import { overlaps, type Period } from "../day.ts";
import type { Entry } from "./entry.ts";
import type { Fact, Write } from "./fact.ts";
import { leftOf } from "./left-of.ts";

type Row = { -readonly [K in keyof Fact]: Fact[K] };
type Rows = Map<string, Row[]>;

/** Most questions of an import find nothing, a million of them: one list for all. */
const none: readonly Fact[] = [];

/**
 * The rows behind every register of one ledger, shared by all of them. Rows are only added, and a row is
 * closed once, by an entry later than any register that reads it as open: so an old register, which passes over
 * what was recorded after it, stays as it was, and a new one costs no more than what its entry changed.
 */
export class FactLog {
  /** The last entry written. Only a register that stands here may be written on; an older one copies first. */
  seq = 0;
  readonly #bySubject = new Map<string, Rows>();
  readonly #byReference = new Map<string, Rows>();
  readonly #changes = new Map<string, number[]>();
  #entries: Entry[] = [];

  write(seq: number, write: Write): void {
    const rows = listIn(this.#bySubject, write.aspect, write.subject);
    for (const row of rows.filter((row) => row.seqTo === Infinity && overlaps(row, write))) {
      row.seqTo = seq;
      const seen = row.from === undefined ? { seen: row.seen ?? row.seqFrom } : {};
      for (const left of leftOf(row, write)) this.#add({ ...left, ...seen, seqFrom: seq, seqTo: Infinity });
    }
    const { value, when: _when, ...said } = write;
    if (value !== undefined) this.#add({ ...said, value, seqFrom: seq, seqTo: Infinity });

    const changes = this.#changes.get(write.aspect);
    if (changes === undefined) this.#changes.set(write.aspect, [seq]);
    else if (changes.at(-1) !== seq) changes.push(seq);
  }

  /** Takes the next entry itself in, after what it wrote: who gave it, when, why and on what basis. */
  close(entry: Entry): void {
    this.#entries.push(entry);
    this.seq = entry.seq;
  }

  /** The entry of that number; entries are numbered from 1 on without a gap. */
  entry(seq: number): Entry | undefined {
    return this.#entries[seq - 1];
  }

  /** Rows of one aspect of a record, in the order they were recorded, those no longer believed included. */
  of(aspect: string, subject: string): readonly Fact[] {
    return this.#bySubject.get(aspect)?.get(subject) ?? none;
  }

  /** Rows of one aspect that name a record. */
  about(aspect: string, reference: string): readonly Fact[] {
    return this.#byReference.get(aspect)?.get(reference) ?? none;
  }

  /** Rows of any aspect that are of a record or name it. */
  *concerning(id: string): Iterable<Fact> {
    for (const subjects of this.#bySubject.values()) yield* subjects.get(id) ?? [];
    for (const references of this.#byReference.values()) yield* references.get(id) ?? [];
  }

  /** Every record that ever had the aspect, in the order first recorded. */
  *all(aspect: string): Iterable<readonly Fact[]> {
    yield* this.#bySubject.get(aspect)?.values() ?? [];
  }

  /** The last entry, not after `seq`, that wrote the aspect; 0 when none did. */
  lastChange(aspect: string, seq: number): number {
    const changes = this.#changes.get(aspect) ?? [];
    let low = 0;
    let high = changes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (changes[middle]! <= seq) low = middle + 1;
      else high = middle;
    }
    return changes[low - 1] ?? 0;
  }

  /** A log of its own, as it was after an entry. */
  copy(seq: number): FactLog {
    const copy = new FactLog();
    for (const subjects of this.#bySubject.values())
      for (const rows of subjects.values())
        for (const row of rows) if (row.seqFrom <= seq) copy.#add({ ...row, seqTo: row.seqTo <= seq ? row.seqTo : Infinity });
    for (const [aspect, changes] of this.#changes)
      copy.#changes.set(
        aspect,
        changes.filter((change) => change <= seq),
      );
    copy.#entries = this.#entries.slice(0, seq);
    copy.seq = seq;
    return copy;
  }

  #add(row: Row): void {
    listIn(this.#bySubject, row.aspect, row.subject).push(row);
    for (const ref of row.refs ?? []) listIn(this.#byReference, row.aspect, ref).push(row);
  }
}

function listIn(byAspect: Map<string, Rows>, aspect: string, key: string): Row[] {
  let byKey = byAspect.get(aspect);
  if (byKey === undefined) byAspect.set(aspect, (byKey = new Map()));
  let rows = byKey.get(key);
  if (rows === undefined) byKey.set(key, (rows = []));
  return rows;
}

/** Orders periods by their start; one whose start is not known comes first. */
export function byStart(a: Period, b: Period): number {
  return (a.from ?? "") < (b.from ?? "") ? -1 : (a.from ?? "") > (b.from ?? "") ? 1 : 0;
}
