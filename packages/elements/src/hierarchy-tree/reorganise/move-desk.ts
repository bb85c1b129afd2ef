import type { Change, Day, Sent } from "@jinlin/core";
import { MoveAnswers, type MoveAnswer } from "./move-answers.ts";
import { commandOf, sendMoves, type Move, type MoveReport } from "./send-moves.ts";
import type { TreeGround } from "./tree-ground.ts";
import { UndoStack } from "./undo-stack.ts";

export type DeskGround = Pick<TreeGround, "outline" | "slice" | "day" | "seq" | "dryRun" | "send">;

/**
 * Asks about moves, makes them and takes them back (办理移动), for keyboard, dialog, menu and drag alike. Units go
 * by their ids, so that rows may be replaced while an answer is on its way.
 */
export class MoveDesk {
  readonly history = new UndoStack();
  readonly #ground: DeskGround;
  readonly #answers = new MoveAnswers();
  readonly #own = new Set<number>();
  #busy = false;

  constructor(ground: DeskGround) {
    this.#ground = ground;
  }

  /** Something is being moved; nothing else is, meanwhile. */
  get busy(): boolean {
    return this.#busy;
  }

  /** The day moves are from unless somebody chooses another: the one that is shown. */
  get day(): Day {
    return this.#ground.day ?? localToday();
  }

  /** The answer to `ask`, if it is known already. */
  known(units: readonly string[], under: string, day: Day): MoveAnswer | undefined {
    return this.#answers.known(questionOf(units, under, day), this.#ground.seq);
  }

  /** What would happen, or the first refusal. */
  ask(units: readonly string[], under: string, day: Day): Promise<MoveAnswer> {
    return this.#answers.ask(questionOf(units, under, day), this.#ground.seq, () => this.#dryRun(this.#moves(units, under, day)));
  }

  move(units: readonly string[], under: string, day: Day): Promise<MoveReport> {
    return this.#send(this.#moves(units, under, day), (report) => this.history.push(report.done));
  }

  /** Takes the last moves back, the last one first. Ask the history first whether that can be. */
  undo(): Promise<MoveReport> {
    const back = [...this.history.last].reverse().map(({ unit, name, leaves, under, slice, day, seq }): Move => ({
      unit,
      name,
      leaves: under,
      under: leaves!,
      slice,
      day,
      readSeq: seq,
    }));
    return this.#send(back, ({ done, unchanged, handedOver }) =>
      this.history.undone(new Set([...done, ...unchanged, ...handedOver].map(({ unit }) => unit))),
    );
  }

  #moves(units: readonly string[], under: string, day: Day): Move[] {
    const { outline, seq, slice = "" } = this.#ground;
    const { index, rowAt } = outline;
    return units
      .filter((unit) => index.has(unit) && index.parent(unit) !== under)
      .map((unit) => ({ unit, name: rowAt(index.indexOf(unit)).name, leaves: index.parent(unit), under, slice, day, readSeq: seq }));
  }

  async #dryRun(moves: readonly Move[]): Promise<MoveAnswer> {
    const ask = async (move: Move): Promise<Sent | undefined> => this.#ground.dryRun(commandOf(move));
    const answers = await Promise.all(moves.map(ask)).catch(() => []);
    if (answers.length === 0) return { state: "unknown" };
    const changes: Change[] = [];
    for (const [place, answer] of answers.entries()) {
      if (answer === undefined) return { state: "unknown" };
      if (!answer.ok) return { state: "refused", name: moves[place]!.name, refusals: answer.refusals };
      changes.push(...answer.changes);
    }
    return { state: "allowed", changes };
  }

  async #send(moves: readonly Move[], keep: (report: MoveReport) => void): Promise<MoveReport> {
    this.#busy = true;
    try {
      const report = await sendMoves(moves, this.#own, (command) => this.#ground.send(command));
      keep(report);
      return report;
    } finally {
      this.#busy = false;
      this.#answers.clear();
    }
  }
}

function questionOf(units: readonly string[], under: string, day: Day): string {
  return JSON.stringify([units, under, day]);
}

// Where the page says no day: that of whoever sits before it.
function localToday(): Day {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as Day;
}
