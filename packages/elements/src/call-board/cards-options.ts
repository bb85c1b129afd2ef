import type { CallRow } from "@jinlin/core";
import type { CallBoardWords } from "../words/call-board.ts";
import type { CountyTime } from "../words/moment.ts";
import type { Words } from "../words/words.ts";
import type { Anchor } from "../hierarchy-tree/reorganise/place-menu.ts";

/** What cards are drawn with, in columns and in the list. */
export interface CardsOptions {
  readonly words: Words<CallBoardWords> & CountyTime;
  /** Now, in milliseconds. */
  readonly now: number;
  /** The card where the keys are. */
  readonly active: string | undefined;
  /** The call whose page is open. */
  readonly opened: string | undefined;
  readonly open: (call: string) => void;
  /** The call whose menu is open. */
  readonly menu: string | undefined;
  readonly openMenu: (call: CallRow, anchor: Anchor) => void;
  readonly press: (event: PointerEvent, call: CallRow) => void;
  readonly isDragged: (call: string) => boolean;
  /** Whether it can be dragged anywhere. */
  readonly draggable: (call: CallRow) => boolean;
}
