import type { PeopleView, RefusedView, Refusal } from "@jinlin/core";

export type PersonOption = PeopleView["people"][number];

/** What the list under the box shows. */
export interface SearchState {
  readonly text: string;
  readonly open: boolean;
  readonly options: readonly PersonOption[];
  readonly total: number;
  /** Which option the keys are on; `-1` for none. */
  readonly active: number;
  readonly found: "nothing yet" | "searching" | "failed" | "found" | { readonly refusals: readonly Refusal[] };
}

const closed: SearchState = { text: "", open: false, options: [], total: 0, active: -1, found: "nothing yet" };
const pause = 200;

/** Looks for people while a name is typed: a combobox (组合框) without its drawing. */
export class PersonSearch {
  state: SearchState = closed;
  readonly #people: (text: string) => Promise<PeopleView | RefusedView>;
  readonly #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #round = 0;

  constructor(people: (text: string) => Promise<PeopleView | RefusedView>, changed: () => void) {
    this.#people = people;
    this.#changed = changed;
  }

  reset(): void {
    this.#stop();
    this.#show(closed);
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
    const { options, ...state } = this.state;
    this.#show({ ...state, options, open: false, active: -1 });
  }

  /** To the next option, the one before, around the ends. */
  move(by: 1 | -1): void {
    const { options, active } = this.state;
    if (options.length === 0) return;
    const next = active < 0 && by < 0 ? options.length - 1 : (active + by + options.length) % options.length;
    this.#show({ ...this.state, active: next });
  }

  /** Takes an option: its name stands in the box and the list closes. */
  choose(option: PersonOption): void {
    this.#stop();
    this.#show({ ...closed, text: option.person.name ?? option.id });
  }

  async #search(round: number): Promise<void> {
    const answer = await this.#people(this.state.text).catch(() => undefined);
    if (round !== this.#round) return;
    if (answer === undefined) this.#show({ ...this.state, options: [], found: "failed" });
    else if (answer.view === "refused") this.#show({ ...this.state, options: [], found: { refusals: answer.refusals } });
    else this.#show({ ...this.state, options: answer.people, total: answer.total, active: -1, found: "found" });
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
