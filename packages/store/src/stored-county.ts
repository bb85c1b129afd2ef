import {
  emptyRegister,
  erasedBy,
  fold,
  liveChangeOf,
  openCounty,
  personsIn,
  pruneLooks,
  type County,
  type CountyEntry,
  type Fault,
  type Kept,
  type LiveChange,
  type Moment,
  type Particulars,
} from "@jinlin/core";
import { safeParseEntry } from "@jinlin/core/parse";
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
}

/** An entry in the store is not one this version can read; `faults` say why. */
export class EntryError extends Error {
  override readonly name = "EntryError";
  readonly county: string;
  readonly seq: number;
  readonly faults: readonly Fault[];

  constructor({ county, seq }: Pick<CountyEntry, "county" | "seq">, faults: readonly Fault[]) {
    super(
      `entry ${seq} of "${county}": ${faults.map(({ code, path, value }) => `${code} at "${path.join(".")}": ${JSON.stringify(value)}`).join(", ")}`,
    );
    this.county = county;
    this.seq = seq;
    this.faults = faults;
  }
}

/**
 * Reads a county's ledger and particulars, and opens the county over them.
 *
 * @throws RangeError when the store has no ledger of that county, or one whose entries do not follow each other.
 * @throws EntryError when an entry has another format, or not the shape of an entry.
 */
export async function openStoredCounty({ store, county: id, clock }: StoredCountyOptions): Promise<StoredCounty> {
  const changes: LiveChange[] = [];
  const erased: string[] = [];
  let register = emptyRegister();
  for await (const entry of store.entries(id)) {
    const parsed = safeParseEntry(entry);
    if (!parsed.ok) throw new EntryError(entry, parsed.faults);
    register = fold([entry], register);
    changes.push(liveChangeOf(entry, register));
    erased.push(...erasedBy(entry));
  }
  if (register.seq === 0) throw new RangeError(`openStoredCounty: the store has no ledger of "${id}"`);

  const particulars = new Map<string, Particulars>();
  for await (const one of store.particulars(id)) particulars.set(one.person, one);
  // A copy from before they were erased was put back beside the ledger.
  for (const person of erased) if (particulars.delete(person)) await store.eraseParticulars(id, person, clock());

  const keep = async (entry: CountyEntry, personal: readonly Particulars[]): Promise<Kept> => {
    const kept = await store.append([entry], personal, erasedBy(entry));
    if (kept.kept) return kept;
    // Another writer's entries come without what is personal: it lies beside them.
    const persons = [...new Set(kept.missed.flatMap(personsIn))];
    const beside: Particulars[] = [];
    if (persons.length > 0) for await (const one of store.particulars(id, persons)) beside.push(one);
    return { ...kept, particulars: beside };
  };

  const accessLog = store.accessLog(id);
  // Also where nobody ever looks again.
  await pruneLooks(accessLog, register, clock());
  const county = openCounty({ register, particulars, clock, keep, accessLog });
  county.live((change) => changes.push(change));
  return {
    get register() {
      return county.register;
    },
    source: county.source,
    live: county.live,
    changesSince: (seq) => changes.slice(seq),
  };
}
