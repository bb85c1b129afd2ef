import { typeAhead } from "./type-ahead.ts";
import type { TreeState } from "./tree-state.ts";
import { placeOf } from "./visible-rows.ts";

/** How long a letter waits for the next one, in milliseconds. */
const pause = 700;

/** Letters typed on the rows one after another (键入定位), and the row they lead to. */
export class Letters {
  #typed = "";
  #at = -Infinity;

  /**
   * @param letter - One character; a letter stands for the initial of a Chinese one too.
   * @param now - In milliseconds.
   * @returns The index of the row; nothing when there is none.
   */
  type(letter: string, now: number, { outline, visible, active }: TreeState): number | undefined {
    this.#typed = now - this.#at < pause ? this.#typed + letter : letter;
    this.#at = now;
    const names = { length: visible.length, at: (place: number) => outline.rowAt(visible[place]!).name };
    return visible[typeAhead(names, placeOf(visible, active), this.#typed)];
  }
}
