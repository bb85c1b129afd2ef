import { overlaps, without, type Period } from "../day.ts";
import type { Fact, Write } from "./fact.ts";
import { believed, type Register } from "./register.ts";

/** What it would mean to take an entry back. */
export interface TakenBack {
  /** What it made believed and would no longer be: parts of facts. */
  readonly gone: readonly Fact[];
  /** What was believed before it and would be again. */
  readonly back: readonly Fact[];
  /** Later entries that said something else about the same; while there are any, it cannot be taken back. */
  readonly since: readonly number[];
  /** What gives the facts back as they were, each in one piece. */
  readonly writes: readonly Write[];
}

/**
 * What taking an entry back would undo, read from the rows it closed and wrote.
 *
 * Nothing is reckoned backwards from the events: what was believed before is on record. It stands in the way
 * when what the entry changed is not now as the entry left it; changed and changed back, it does not.
 *
 * @param seq - The entry's number.
 * @param writes - What the entry wrote, as its events say.
 */
export function takeBack(register: Register, seq: number, writes: readonly Write[]): TakenBack {
  const touched = new Map(writes.map((write) => [`${write.aspect} ${write.subject}`, write]));
  const each = [...touched.values()].map(({ aspect, subject }) => ofRecord(register, seq, register.log.of(aspect, subject)));
  return {
    gone: each.flatMap(({ gone }) => gone),
    back: each.flatMap(({ back }) => back),
    since: [...new Set(each.flatMap(({ since }) => since))].sort((a, b) => a - b),
    writes: each.flatMap(({ writes }) => writes),
  };
}

function ofRecord(register: Register, seq: number, rows: readonly Fact[]): TakenBack {
  // A row both written and closed by the entry was never believed.
  const before = rows.filter((row) => row.seqTo === seq && row.seqFrom < seq);
  const after = rows.filter((row) => row.seqFrom === seq && row.seqTo > seq);
  return {
    gone: after.flatMap((row) => parts(row, before)),
    back: before.flatMap((row) => parts(row, after)),
    since: changesSince(register, seq, rows, before, after),
    writes: [
      ...after.flatMap(({ subject, aspect, refs, ...row }) =>
        without(row, before).map((part): Write => ({ subject, aspect, ...part, ...(refs && { refs }) })),
      ),
      ...before.map(asWrite),
    ],
  };
}

function changesSince(register: Register, seq: number, rows: readonly Fact[], before: readonly Fact[], after: readonly Fact[]): number[] {
  const here = rows.filter((row) => [...before, ...after].some((period) => overlaps(row, period)));
  const now = here.filter((row) => believed(row, register.seq));
  const other = now.filter((row) => !after.some((left) => isSame(left, row)));
  if (other.length === 0 && now.length === after.length) return [];
  // What stands there otherwise says who put it there; where nothing stands, it was the last to close a row.
  const writers = other.map((row) => row.seqFrom).filter((writer) => writer > seq);
  return writers.length > 0 ? writers : [Math.max(...here.map((row) => row.seqTo).filter((closed) => closed <= register.seq))];
}

// The part of a fact's days on which none of the others says the same.
function parts(fact: Fact, others: readonly Fact[]): Fact[] {
  const alike = others.filter((other) => isSameValue(fact, other));
  const { from: _from, to: _to, ...rest } = fact;
  return without(fact, alike).map((part) => ({ ...rest, ...part }));
}

function asWrite({ subject, aspect, value, from, to, about, refs }: Fact): Write {
  return { subject, aspect, ...(from && { from }), ...(to && { to }), ...(about && { about }), value, ...(refs && { refs }) };
}

function isSame(a: Fact & Period, b: Fact & Period): boolean {
  return a.from === b.from && a.to === b.to && JSON.stringify(a.about) === JSON.stringify(b.about) && isSameValue(a, b);
}

function isSameValue(a: Fact, b: Fact): boolean {
  return JSON.stringify(a.value) === JSON.stringify(b.value);
}
