import type { Command, Day, Refusal, Sent } from "@jinlin/core";
import type { DoneMove } from "./undo-stack.ts";

/** One row to be moved. */
export interface Move {
  readonly unit: string;
  readonly name: string;
  /** What it stands under now; undefined when it is a root. */
  readonly leaves: string | undefined;
  readonly under: string;
  readonly slice: string;
  readonly day: Day;
  /** The entry up to which the sender knows the row. */
  readonly readSeq: number | undefined;
}

/** What became of moves that were sent one after another. */
export interface MoveReport {
  readonly done: readonly DoneMove[];
  /** Those the page took over, and keeps the answer to itself. */
  readonly handedOver: readonly Move[];
  /** Those that stood there already: nothing was written. */
  readonly unchanged: readonly Move[];
  /** The first that was not moved, and why; those after it were not tried. */
  readonly stopped?: { readonly move: Move; readonly why: readonly Refusal[] | "not-sent" | "nobody" };
  readonly untouched: readonly Move[];
}

export function commandOf({ unit, under, slice, day, readSeq }: Move): Command {
  return { type: "move-unit", unit, under, slice, from: day, ...(readSeq !== undefined && { readSeq }) };
}

/**
 * Moves rows one after another (逐项划转), and stops at the first that does not go.
 *
 * @param own - The entries of our own moves. One that follows right on what a sender knows is known to it too, so
 * that the second of several rows is no conflict with the first. Those kept now are added.
 */
export async function sendMoves(
  moves: readonly Move[],
  own: Set<number>,
  send: (command: Command) => Promise<Sent | "taken" | "nobody">,
): Promise<MoveReport> {
  const done: DoneMove[] = [];
  const handedOver: Move[] = [];
  const unchanged: Move[] = [];
  for (const [place, move] of moves.entries()) {
    const answer = await send(commandOf({ ...move, readSeq: knownUpTo(move.readSeq, own) })).catch(() => "not-sent" as const);
    if (answer === "taken") handedOver.push(move);
    else if (answer === "nobody" || answer === "not-sent" || !answer.ok) {
      const why = typeof answer === "string" ? answer : answer.refusals;
      return { done, handedOver, unchanged, stopped: { move, why }, untouched: moves.slice(place + 1) };
    } else if (answer.changes.length === 0) unchanged.push(move);
    else {
      const { unit, name, leaves, under, slice, day } = move;
      own.add(answer.seq);
      done.push({ unit, name, leaves, under, slice, day, seq: answer.seq });
    }
  }
  return { done, handedOver, unchanged, untouched: [] };
}

function knownUpTo(readSeq: number | undefined, own: ReadonlySet<number>): number | undefined {
  let known = readSeq;
  while (known !== undefined && own.has(known + 1)) known += 1;
  return known;
}
