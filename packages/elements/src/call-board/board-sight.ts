import type { CallsView, SessionView } from "@jinlin/core";
import type { BoardLayout } from "./board-filters.ts";
import { everything, stagesOf, unitsOfActor, type CallFilter, type Stage } from "./shown-calls.ts";

/** Cards of a stage shown at first, and with each "show more"; lines of the list. */
const page = { stage: 20, list: 100 };

/** What of the board somebody looks at (所看): which calls, how many of each stage, and the card where the keys are. */
export class BoardSight {
  sought: CallFilter = everything;
  active: string | undefined;
  /** On paper all of them are there. */
  printing = false;
  #most: ReadonlyMap<string, number> = new Map();

  stages(view: CallsView, session: SessionView | undefined): Stage[] {
    return stagesOf(view, this.sought, unitsOfActor(session));
  }

  look(change: Partial<CallFilter>): void {
    this.sought = { ...this.sought, ...change };
    this.#most = new Map();
  }

  /** How many cards of a stage are shown at most; of the list, its lines. */
  mostOf(stage: string): number {
    return this.printing ? Number.MAX_SAFE_INTEGER : (this.#most.get(stage) ?? pageOf(stage));
  }

  /** Shows more of a stage, or of the list; the keys go on with the first of them. */
  more(stage: string, stages: readonly Stage[]): void {
    const before = this.mostOf(stage);
    this.#most = new Map(this.#most).set(stage, before + pageOf(stage));
    const calls = stages.filter(({ id }) => stage === "list" || id === stage).flatMap((each) => each.calls);
    this.active = calls[before]?.id;
  }

  /** The cards that are drawn, column by column; the list is one. */
  shownIds(stages: readonly Stage[], layout: BoardLayout): string[][] {
    const ids = stages.map(({ calls }) => calls.map(({ id }) => id));
    if (layout === "list") return [ids.flat().slice(0, this.mostOf("list"))];
    return ids.map((column, at) => column.slice(0, this.mostOf(stages[at]!.id)));
  }
}

const pageOf = (stage: string): number => (stage === "list" ? page.list : page.stage);
