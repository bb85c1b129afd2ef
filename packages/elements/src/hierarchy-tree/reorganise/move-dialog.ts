import type { Day } from "@jinlin/core";
import type { Words } from "../../words/words.ts";
import { findTargets, type Targets } from "./find-targets.ts";
import type { MoveAnswer } from "./move-answers.ts";
import type { MoveDesk } from "./move-desk.ts";
import { moveDialogView } from "./move-dialog-view.ts";
import type { MoveReport } from "./send-moves.ts";
import type { TreeGround } from "./tree-ground.ts";
import type { ReorganiseWords } from "./words.ts";
import { nothing, type TemplateResult } from "lit";

interface DialogGround {
  readonly tree: Pick<TreeGround, "outline">;
  readonly desk: MoveDesk;
  readonly words: () => Words<ReorganiseWords>;
  readonly draw: () => void;
  /** Tells what became of the moves, in sentences. */
  readonly report: (report: MoveReport, under: string) => string;
  /** It has closed: gives the focus back to the row it was opened at. */
  readonly giveBack: (unit: string) => void;
}

/** What the dialog shows. */
export interface DialogState {
  /** The rows to be moved, by id. */
  readonly units: readonly string[];
  readonly text: string;
  readonly targets: Targets;
  /** The id of the target chosen. */
  readonly under: string | undefined;
  readonly day: string;
  readonly lacks: "target" | "day" | undefined;
  readonly answer: "none" | "under way" | MoveAnswer;
  readonly sending: boolean;
  /** What became of moves that did not all go. */
  readonly trouble: string;
}

const pause = 250;

/** The dialog “Move to…” (移动到): finds a target, says what would happen from a day on, and moves. */
export class MoveDialog {
  #state: DialogState | undefined;
  #openedAt = "";
  #element: HTMLDialogElement | undefined;
  #round = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #ground: DialogGround;

  constructor(ground: DialogGround) {
    this.#ground = ground;
  }

  open(units: readonly string[], openedAt: string): void {
    const { desk } = this.#ground;
    this.#openedAt = openedAt;
    this.#show({
      units,
      text: "",
      targets: this.#find(units, ""),
      under: undefined,
      day: desk.day,
      lacks: undefined,
      answer: "none",
      sending: false,
      trouble: "",
    });
    this.#element!.showModal();
  }

  close = (): void => {
    if (this.#state === undefined) return;
    this.#nextRound();
    this.#state = undefined;
    this.#element?.close();
    this.#ground.draw();
    this.#ground.giveBack(this.#openedAt);
  };

  /** The rows were replaced: targets may have come or gone, and what would happen may be something else. */
  groundChanged(): void {
    const state = this.#state;
    if (state === undefined || state.sending) return;
    const { index } = this.#ground.tree.outline;
    const units = state.units.filter((unit) => index.has(unit));
    if (units.length === 0) return this.close();
    const under = state.under !== undefined && index.has(state.under) ? state.under : undefined;
    this.#show({ ...state, units, under, targets: this.#find(units, state.text) });
    this.#checkSoon();
  }

  view(): TemplateResult | typeof nothing {
    const state = this.#state;
    if (state === undefined) return nothing;
    return moveDialogView({
      state,
      outline: this.#ground.tree.outline,
      words: this.#ground.words(),
      element: (element) => (this.#element = element),
      type: this.#type,
      step: this.#step,
      choose: this.#choose,
      chooseDay: this.#chooseDay,
      submit: this.#submit,
      cancel: this.close,
    });
  }

  #type = (text: string): void => {
    const state = this.#state;
    // A dialog that closes ends what is being composed in it, and that is told as typing.
    if (state === undefined || state.sending || text === state.text) return;
    this.#nextRound();
    this.#show({ ...state, text, targets: this.#find(state.units, text), under: undefined, answer: "none", trouble: "" });
  };

  #step = (by: 1 | -1): void => {
    const { targets, under } = this.#state!;
    const { index } = this.#ground.tree.outline;
    const count = targets.found.length;
    if (count === 0) return;
    const now = targets.found.findIndex((at) => index.idAt(at) === under);
    const next = now < 0 ? (by > 0 ? 0 : count - 1) : (now + by + count) % count;
    this.#choose(index.idAt(targets.found[next]!));
    this.#element!.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  };

  #choose = (under: string): void => {
    const state = this.#state!;
    if (state.sending) return;
    this.#show({ ...state, under, lacks: undefined, answer: "none", trouble: "" });
    this.#checkSoon();
  };

  #chooseDay = (day: string): void => {
    const state = this.#state!;
    if (state.sending) return;
    this.#show({ ...state, day, lacks: undefined, answer: "none", trouble: "" });
    this.#checkSoon();
  };

  #submit = async (): Promise<void> => {
    const state = this.#state!;
    const { units, under, day } = state;
    const { desk, report } = this.#ground;
    if (state.sending) return;
    if (desk.busy) return this.#show({ ...state, trouble: this.#ground.words().reorganise.busy });
    if (under === undefined || day === "") return this.#show({ ...state, lacks: under === undefined ? "target" : "day" });
    const round = this.#nextRound();
    this.#show({ ...state, sending: true, trouble: "" });
    const moved = await desk.move(units, under, day as Day);
    const said = report(moved, under);
    if (round !== this.#round) return;
    if (moved.stopped === undefined) return this.close();
    // What was moved is done with; the rest can be tried again.
    const { index } = this.#ground.tree.outline;
    const left = [moved.stopped.move, ...moved.untouched].map(({ unit }) => unit).filter((unit) => index.has(unit));
    this.#show({ ...state, units: left, targets: this.#find(left, state.text), sending: false, answer: "none", trouble: said });
  };

  #checkSoon(): void {
    const round = this.#nextRound();
    const { under, day } = this.#state!;
    if (under === undefined || day === "") return;
    this.#timer = setTimeout(() => void this.#check(round, under, day as Day), pause);
  }

  async #check(round: number, under: string, day: Day): Promise<void> {
    const { units } = this.#state!;
    this.#show({ ...this.#state!, answer: "under way" });
    const answer = await this.#ground.desk.ask(units, under, day);
    if (round === this.#round) this.#show({ ...this.#state!, answer });
  }

  #find(units: readonly string[], text: string): Targets {
    const { outline } = this.#ground.tree;
    return findTargets(
      outline,
      units.map((unit) => outline.index.indexOf(unit)),
      text,
    );
  }

  #nextRound(): number {
    clearTimeout(this.#timer);
    return ++this.#round;
  }

  #show(state: DialogState): void {
    this.#state = state;
    this.#ground.draw();
  }
}
