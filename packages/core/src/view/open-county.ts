import type { Moment } from "../day.ts";
import type { Actor } from "../access/actor.ts";
import type { CountyEntry } from "../county.ts";
import type { Particulars } from "../organisation/person.ts";
import type { Register } from "../register/register.ts";
import type { LiveChange, Source } from "./source.ts";

/** What became of an entry that was to be kept: it was, or another writer was first with these. */
export type Kept = { readonly kept: true } | { readonly kept: false; readonly missed: readonly CountyEntry[] };

export interface CountyOptions {
  readonly register: Register;
  readonly particulars: ReadonlyMap<string, Particulars>;
  /** The moment it is; core reads no clock. */
  readonly clock: () => Moment;
  /** Keeps an entry before it is acknowledged; in memory alone when absent. */
  readonly keep?: (entry: CountyEntry) => Promise<Kept>;
}

/** A county at work: one register, served to any number of actors. */
export interface County {
  readonly register: Register;
  source(actor: Actor): Source;
  live(listener: (change: LiveChange) => void): () => void;
}
