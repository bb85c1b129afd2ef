import type { Refusal, RefusedView } from "@jinlin/core";

/** One that can be chosen: its id, its name, and what tells it from others of that name. */
export interface Option {
  readonly id: string;
  readonly name: string;
  readonly remarks: readonly string[];
  /** How many others may be the same person. */
  readonly alike?: number;
}

/** What was found: the first of them, and how many there are. */
export interface Found {
  readonly options: readonly Option[];
  readonly total: number;
}

/** What the list under the box shows. */
export interface SearchState extends Found {
  readonly text: string;
  readonly open: boolean;
  /** Which option the keys are on; `-1` for none. */
  readonly active: number;
  readonly found: "nothing yet" | "searching" | "failed" | "found" | { readonly refusals: readonly Refusal[] };
}

const closed: SearchState = { text: "", open: false, options: [], total: 0, active: -1, found: "nothing yet" };
const pause = 200;

/** Looks for people or units while a name is typed: a combobox (组合框) without its drawing. */
export class OptionSearch {
  state: SearchState = closed;
  readonly #find: (text: string) => Promise<Found | RefusedView>;
  readonly #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #round = 0;

  constructor(find: (text: string) => Promise<Found | RefusedView>, changed: () => void) {
    this.#find = find;
    this.#changed = changed;
  }

  /** @param text - What stands in the box then. */
  reset(text = ""): void {
    this.#stop();
    this.#show({ ...closed, text });
  }

  type(text: string): void {
    this.#stop();
    this.#show({ ...this.state, text, open: true, active: -1, found: "searching" });
    const round = this.#round;
    this.#timer = setTimeout(() => void this.#search(round), pause);
  }

  /** Opens the list with what fits the text now. */
  open(): void {
    if (!this.state.open) this.type(this.state.text);
  }

  close(): void {
    this.#stop();
    this.#show({ ...this.state, open: false, active: -1 });
  }

  /** To the next option, the one before, around the ends. */
  move(by: 1 | -1): void {
    const { options, active } = this.state;
    if (options.length === 0) return;
    const next = active < 0 && by < 0 ? options.length - 1 : (active + by + options.length) % options.length;
    this.#show({ ...this.state, active: next });
  }

  async #search(round: number): Promise<void> {
    const answer = await this.#find(this.state.text).catch(() => undefined);
    if (round !== this.#round) return;
    if (answer === undefined) this.#show({ ...this.state, options: [], found: "failed" });
    else if ("view" in answer) this.#show({ ...this.state, options: [], found: { refusals: answer.refusals } });
    else this.#show({ ...this.state, ...answer, active: -1, found: "found" });
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#round += 1;
  }

  #show(state: SearchState): void {
    this.state = state;
    this.#changed();
  }
}
