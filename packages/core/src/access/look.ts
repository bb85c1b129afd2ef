import type { Moment } from "../day.ts";

/** What of somebody a look uncovers; of party membership none does. */
export type Uncovered = "name" | "phone";

/** One look (查看) at what a viewer's grants cover: who looked at whom, when and why. No part of the ledger. */
export interface Look {
  /** Given by the log; a later look has a greater one. */
  readonly id: number;
  readonly at: Moment;
  /** The id of whoever looked. */
  readonly actor: string;
  readonly person: string;
  readonly reason: string;
  readonly fields: readonly Uncovered[];
}

/** Some of the looks that are kept, the latest first, and how many there are in all. */
export interface Looks {
  readonly total: number;
  readonly looks: readonly Look[];
}

/** Where looks are kept (查看记录), apart from the ledger and for a time only. */
export interface AccessLog {
  /** Keeps a look, before what it uncovers is told. */
  append(look: Omit<Look, "id">): Promise<void>;
  list(asked: {
    /** Only those with a smaller id: the page that follows. `total` counts them all the same. */
    readonly before?: number;
    /** At most this many; all when absent. */
    readonly limit?: number;
    /** Only looks at these people; `total` counts these. */
    readonly persons?: readonly string[];
  }): Promise<Looks>;
  /** Removes for good what is older than a moment. */
  prune(before: Moment): Promise<void>;
}
