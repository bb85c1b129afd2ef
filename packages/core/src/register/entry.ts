import type { Day, Moment, PartialBounds } from "../day.ts";

/** One thing that happened to one record, named in the past tense. `v` is the version of its shape. */
export interface Event {
  readonly type: string;
  readonly v: number;
  /** The record it is about. */
  readonly subject: string;
  readonly from?: Day;
  readonly to?: Day;
  /** Which of the two are known in part only. */
  readonly about?: PartialBounds;
}

/** A line of the ledger (账目): what one command led to. Never changed, never removed. */
export interface Entry<E extends Event = Event> {
  readonly format: "jinlin-entry/1";
  /** 1, 2, 3 … without a gap, for each county. */
  readonly seq: number;
  readonly county: string;
  /** Never before the entry it follows. */
  readonly recordedAt: Moment;
  /** The opaque id of the person who gave the command, or `system`. */
  readonly actor: string;
  /** The command's type, verb–noun. */
  readonly command: string;
  readonly reason?: string;
  /** The document it rests on (文号). */
  readonly basis?: string;
  readonly events: readonly E[];
}
