import type { CallRow } from "@jinlin/core";
import { nextTurn } from "./deadline-of.ts";

/** Longer than this nobody looks at one page without its being asked for anew. */
const aDay = 24 * 60 * 60 * 1000;

/** Tells when a call comes to stand otherwise to its deadline while nothing changes in the county (到期提醒). */
export class TurnTimer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #turned: () => void;

  constructor(turned: () => void) {
    this.#turned = turned;
  }

  see(calls: readonly CallRow[]): void {
    this.stop();
    const now = Date.now();
    const turn = nextTurn(calls, now);
    // A little later, lest a clock that is ahead finds nothing changed yet.
    if (turn !== undefined && turn - now <= aDay) this.#timer = setTimeout(this.#turned, turn - now + 500);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
