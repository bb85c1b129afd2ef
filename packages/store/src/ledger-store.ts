import type { AccessLog, CountyEntry, Kept, Moment, Particulars } from "@jinlin/core";

/**
 * Where the ledgers (账本) of one or many counties are kept, and apart from them what is personal.
 * Nothing in a ledger is ever changed or removed; particulars can be erased at any time.
 */
export interface LedgerStore {
  /**
   * Keeps entries that follow the last one of their county, in one go with particulars: all of it or
   * nothing. When another writer was first with one of these numbers, nothing is kept and the answer
   * holds every entry from the first of these numbers on.
   *
   * @param particulars - Those of people the entries enrol; as with `putParticulars`.
   * @param erased - Persons the entries erase; as with `eraseParticulars`, at the moment of the last entry.
   * @throws RangeError when the entries are of several counties, leave a gap, or go back in time.
   */
  append(
    entries: readonly [CountyEntry, ...CountyEntry[]],
    particulars?: readonly Particulars[],
    erased?: readonly string[],
  ): Promise<Kept>;

  /** A county's entries in their order, those after `after` only; read page by page as they are asked for. */
  entries(county: string, after?: number): AsyncIterable<CountyEntry>;

  /**
   * Keeps particulars (个人信息), in place of any there were.
   *
   * @returns The persons left out: whoever was erased stays erased, also when an old copy is put back.
   */
  putParticulars(county: string, particulars: readonly Particulars[]): Promise<readonly string[]>;

  /** Those of everybody, or of some persons only. */
  particulars(county: string, persons?: readonly string[]): AsyncIterable<Particulars>;

  /** Removes what is personal about somebody and remembers that it was; the ledger keeps the opaque id. */
  eraseParticulars(county: string, person: string, at: Moment): Promise<void>;

  /** Who was erased when: what to repeat after putting back a copy that is older. */
  erasures(county: string): AsyncIterable<Erasure>;

  /** Who looked at whom (查看记录) in a county, apart from its ledger: kept for a time and then removed. */
  accessLog(county: string): AccessLog;

  close(): Promise<void>;
}

export interface Erasure {
  readonly person: string;
  readonly at: Moment;
}
