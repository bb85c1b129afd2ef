import type { Day } from "@jinlin/core";

/**
 * Somebody wants the page to show another day, or what was known after an entry (选日). Bubbles to the page; the nearest
 * jinlin-source follows, and all elements below it, unless someone prevents the default.
 */
export class DayEvent extends Event {
  static readonly type = "jinlin-day";
  /** The day to be shown; today when absent. */
  readonly day: Day | undefined;
  /** The entry after which it is shown as then believed; as known now when absent. */
  readonly seq: number | undefined;
  #taken = false;

  constructor(day: Day | undefined, seq?: number) {
    super(DayEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.day = day;
    this.seq = seq;
  }

  /** What a jinlin-source says on the way up: it would follow. Only the innermost does. */
  take(): boolean {
    const first = !this.#taken;
    this.#taken = true;
    return first;
  }
}

declare global {
  interface HTMLElementEventMap {
    "jinlin-day": DayEvent;
  }
}
