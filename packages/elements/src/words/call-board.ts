import type { CommandTerms, TeamStanding } from "@jinlin/core";
import type { BoardLayout } from "../call-board/board-filters.ts";
import type { DeadlineState } from "../call-board/deadline-of.ts";
import type { BoardChanges } from "../call-board/told-changes.ts";
import { callBoard as en } from "./en/call-board.ts";
import { commandTerms } from "./command-terms.ts";
import type { Table } from "./words.ts";
import { callBoard as zhHans } from "./zh-hans/call-board.ts";

/** What the board of calls says. */
export interface CallBoardTexts {
  readonly board: {
    /** What all of it is called, to those who hear the page. */
    readonly heading: string;
    readonly empty: string;
    readonly noneFound: string;
    readonly noneInStage: string;
    /** What the columns are called, and the list. */
    readonly columns: string;
    readonly list: string;
    readonly laidOut: string;
    readonly layout: Readonly<Record<BoardLayout, string>>;
    readonly figures: string;
    /** Takes away that those alone are shown that a figure counts. */
    readonly notAmong: (figure: string) => string;
    readonly search: string;
    readonly all: string;
    readonly filter: Readonly<Record<"service" | "place" | "team", string>>;
    readonly mine: string;
    readonly closedToo: string;
    readonly showClosed: string;
    readonly found: (count: string, of: string) => string;
    /** How many are shown of those in a stage. */
    readonly countOf: (shown: string, all: string) => string;
    readonly more: (shown: string, all: string) => string;
    /** Not all there are came with the view. */
    readonly cutOff: (shown: string, all: string) => string;
    readonly calendarEnded: (day: string) => string;
    readonly column: Readonly<
      Record<"call" | "stage" | "service" | "area" | "unit" | "heads" | "teams" | "raised" | "due" | "actions", string>
    >;
    readonly urgent: string;
    readonly heads: (count: string) => string;
    readonly standing: Readonly<Record<TeamStanding, string>>;
    readonly teamStands: (team: string, standing: string) => string;
    readonly deadline: Readonly<Record<Exclude<DeadlineState, "none">, (due: string) => string>>;
    /** Nobody went on in time: it is back with whoever raised it, or further up. */
    readonly backWith: (whose: readonly string[], hours: string) => string;
    readonly escalatedTo: (whose: readonly string[], hours: string) => string;
    readonly menuOf: (call: string) => string;
    readonly open: string;
    readonly close: string;
    readonly cancel: string;
    readonly leadsTo: (stage: string) => string;
    readonly dragNowhere: string;
    readonly dragBarred: (stage: string) => string;
    readonly dragTo: (commands: readonly string[]) => string;
    readonly dragEnded: string;
    /** What became of calls, told once for all of it. */
    readonly changed: (changes: BoardChanges, stageName: (id: string) => string, number: (count: number) => string) => string;
  };
}

export type CallBoardWords = CallBoardTexts & CommandTerms;

export const callBoardWords: Table<CallBoardWords> = {
  "zh-Hans": { ...commandTerms["zh-Hans"], ...zhHans },
  en: { ...commandTerms.en, ...en },
};
