import type { Event } from "./entry.ts";
import type { Write } from "./fact.ts";
import { believed, type Register } from "./register.ts";

/**
 * An entry is taken back (撤回): what it changed is again as it was believed before it. It stays in the ledger,
 * and so does what was believed while it counted.
 */
export interface EntryWithdrawn extends Event {
  readonly type: "entry-withdrawn";
  /** Its number. `subject` is `entry-` and that number. */
  readonly entry: number;
  /** What gives the facts back. */
  readonly writes: readonly Write[];
}

export function entryWithdrawn(entry: number, writes: readonly Write[]): EntryWithdrawn {
  return { type: "entry-withdrawn", v: 1, subject: subjectOf(entry), entry, writes };
}

export function withdrawalWrites({ subject, entry, writes }: EntryWithdrawn): Write[] {
  return [...writes, { subject, aspect: "withdrawal", value: { entry } }];
}

/** The entry by which an entry is withdrawn, as known after an entry; none while it counts. */
export function withdrawnBy(register: Register, entry: number, seq: number = register.seq): number | undefined {
  return register.log.of("withdrawal", subjectOf(entry)).find((fact) => believed(fact, seq))?.seqFrom;
}

const subjectOf = (entry: number) => `entry-${entry}`;
