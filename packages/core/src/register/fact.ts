import type { DatedPeriod, PartialDay } from "../day.ts";
import type { Aspect } from "./aspect.ts";

/**
 * A row in two times: valid on the days `[from, to)`, believed from entry `seqFrom` until before `seqTo`.
 * A record is the set of its facts, one for each aspect (`name`, `within`, `appointment` …) and period.
 */
export interface Fact<Value = unknown> extends DatedPeriod {
  readonly subject: string;
  readonly aspect: Aspect;
  readonly value: Value;
  /** The records the value names. */
  readonly refs?: readonly string[];
  readonly seqFrom: number;
  readonly seqTo: number;
  /** The entry that first said it, where its start is unknown and it was cut since. */
  readonly seen?: number;
}

/**
 * What an event says about one aspect of a record: over this period it has this value, whatever was
 * believed before; without a value, none. Registering, renaming, ending and correcting are all this.
 */
export interface Write extends DatedPeriod {
  readonly subject: string;
  readonly aspect: Aspect;
  readonly value?: unknown;
  /**
   * How far the day on which it cuts off what was said before is known; `from` is then the latest it can be.
   * What it leaves keeps that.
   */
  readonly when?: PartialDay | "unknown";
  /** The records the value names, to be found from there (`factsAbout`). */
  readonly refs?: readonly string[];
}
