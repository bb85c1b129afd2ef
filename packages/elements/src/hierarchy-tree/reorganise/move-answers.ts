import type { Change, Refusal } from "@jinlin/core";

/** What a source says moves would do; `name` is that of the row refused. `unknown` when there is nobody to ask, or no answer came. */
export type MoveAnswer =
  | { readonly state: "allowed"; readonly changes: readonly Change[] }
  | { readonly state: "refused"; readonly name: string; readonly refusals: readonly Refusal[] }
  | { readonly state: "unknown" };

/**
 * What was asked about moves (预先核对的记忆): each question goes out once, and its answer holds until the
 * rows are those of another entry. What got no answer is asked again.
 */
export class MoveAnswers {
  #seq: number | undefined;
  readonly #asked = new Map<string, Promise<MoveAnswer>>();
  readonly #known = new Map<string, MoveAnswer>();

  /** The answer, if it is here already. */
  known(question: string, seq: number | undefined): MoveAnswer | undefined {
    this.#forget(seq);
    return this.#known.get(question);
  }

  ask(question: string, seq: number | undefined, ask: () => Promise<MoveAnswer>): Promise<MoveAnswer> {
    this.#forget(seq);
    const before = this.#asked.get(question);
    if (before) return before;
    const answer = ask().then((given) => {
      // Meanwhile the county may have moved on, and the same question have been asked anew.
      if (this.#asked.get(question) !== answer) return given;
      if (given.state === "unknown") this.#asked.delete(question);
      else this.#known.set(question, given);
      return given;
    });
    this.#asked.set(question, answer);
    return answer;
  }

  /** After something was moved, whatever entry the rows are of. */
  clear(): void {
    this.#asked.clear();
    this.#known.clear();
  }

  #forget(seq: number | undefined): void {
    if (seq === this.#seq) return;
    this.#seq = seq;
    this.clear();
  }
}
