import type { Fact } from "../../register/fact.ts";
import type { State } from "../../register/register.ts";

/**
 * The numbers of the entries that wrote or closed something of the records, or something that names them; latest first.
 * Found by the rows of these records alone: the ledger is not read through.
 */
export function entriesAbout(state: State, ids: Iterable<string>): number[] {
  const seqs = new Set<number>();
  for (const { seqFrom, seqTo } of rowsAbout(state, ids)) {
    seqs.add(seqFrom);
    if (seqTo !== Infinity) seqs.add(seqTo);
  }
  return [...seqs].filter((seq) => seq <= state.seq).sort((a, b) => b - a);
}

/** Every row of the records and every row that names one, also those no longer believed. */
export function* rowsAbout({ register }: State, ids: Iterable<string>): Iterable<Fact> {
  for (const id of ids) yield* register.log.concerning(id);
}
