import { emptyRegister, fold, openCounty, touchedBy, type County, type CountyEntry, type LiveChange, type Moment, type Particulars } from "@jinlin/core";
import type { LedgerStore } from "./ledger-store.ts";

export interface StoredCountyOptions {
  readonly store: LedgerStore;
  /** Which county's ledger. */
  readonly county: string;
  readonly clock: () => Moment;
}

/** A county at work whose entries are kept before they are acknowledged. */
export interface StoredCounty extends County {
  /** The changes after an entry, for whoever was away. */
  changesSince(seq: number): readonly LiveChange[];
  /** Removes what is personal about somebody, from the store and from every view from now on. */
  eraseParticulars(person: string): Promise<void>;
}

/** An entry in the store is not one this version can read. */
export class EntryFormatError extends Error {
  override readonly name = "EntryFormatError";
  readonly county: string;
  readonly seq: number;
  readonly format: string;

  constructor({ county, seq, format }: Pick<CountyEntry, "county" | "seq"> & { readonly format: string }) {
    super(`entry ${seq} of "${county}" has the format ${JSON.stringify(format)}; this version reads "jinlin-entry/1"`);
    this.county = county;
    this.seq = seq;
    this.format = format;
  }
}

/**
 * Reads a county's ledger and particulars, and opens the county over them.
 *
 * @throws RangeError when the store has no ledger of that county, or one whose entries do not follow each other.
 * @throws EntryFormatError when an entry was written in a format of another version.
 */
export async function openStoredCounty({ store, county: id, clock }: StoredCountyOptions): Promise<StoredCounty> {
  const changes: LiveChange[] = [];
  let register = emptyRegister();
  for await (const entry of store.entries(id)) {
    if (entry.format !== "jinlin-entry/1") throw new EntryFormatError(entry);
    register = fold([entry], register);
    changes.push({ seq: entry.seq, touched: touchedBy(entry) });
  }
  if (register.seq === 0) throw new RangeError(`openStoredCounty: the store has no ledger of "${id}"`);

  const particulars = new Map<string, Particulars>();
  for await (const one of store.particulars(id)) particulars.set(one.person, one);

  const county = openCounty({ register, particulars, clock, keep: (entry) => store.append([entry]) });
  county.live((change) => changes.push(change));
  return {
    get register() {
      return county.register;
    },
    source: county.source,
    live: county.live,
    changesSince: (seq) => changes.slice(seq),
    eraseParticulars: async (person) => {
      await store.eraseParticulars(id, person, clock());
      particulars.delete(person);
    },
  };
}
