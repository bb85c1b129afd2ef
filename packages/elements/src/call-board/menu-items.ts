import type { CallMoveOffered, CallRow, CallsView } from "@jinlin/core";
import type { CallBoardWords } from "../words/call-board.ts";
import type { Words } from "../words/words.ts";
import type { CallMenuItem } from "./call-menu.ts";

export interface CallItemsOptions {
  readonly call: CallRow;
  readonly states: CallsView["states"];
  readonly words: Words<CallBoardWords>;
  /** Whether its page is open. */
  readonly isOpen: boolean;
  readonly open: () => void;
  /** Opens the form of a move; nothing where none can be had. */
  readonly move: ((move: CallMoveOffered) => void) | undefined;
}

/** What the menu of a call offers: to look at it, and each move that is the viewer's, with where it leads. */
export function callItems({ call, states, words, isOpen, open, move }: CallItemsOptions): CallMenuItem[] {
  const leads = ({ to }: CallMoveOffered) =>
    to === call.state ? undefined : words.board.leadsTo(states.find(({ id }) => id === to)?.name ?? to);
  return [
    { name: isOpen ? words.board.close : words.board.open, act: open },
    ...(move ? call.moves : []).map((each) => ({ name: words.command(each.command), leads: leads(each), act: () => move!(each) })),
  ];
}
