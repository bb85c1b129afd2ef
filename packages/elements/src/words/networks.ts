import type { CellState, CommandTerms, GridPost } from "@jinlin/core";
import type { AnswerState } from "../networks/answer-rows.ts";
import { commandTerms } from "./command-terms.ts";
import { networks as en } from "./en/networks.ts";
import type { Table } from "./words.ts";
import { networks as zhHans } from "./zh-hans/networks.ts";

/** What is said of networks, and of who answers for grids in them. */
export interface NetworksTexts {
  readonly networks: {
    readonly list: string;
    readonly none: string;
    readonly column: Readonly<
      Record<
        | "network"
        | "kind"
        | "owner"
        | "days"
        | "cells"
        | "unmapped"
        | "without"
        | "cell"
        | "state"
        | "grids"
        | "since"
        | "actions"
        | "grid"
        | "primary"
        | "place"
        | "code"
        | "holder"
        | "insteadUnit"
        | "insteadPost"
        | "insteadHolder"
        | "why"
        | "id",
        string
      >
    >;
    /** From when to when it is there; either may be unknown. */
    readonly days: (since: string | undefined, until: string | undefined) => string;
    readonly close: string;
    /** It is told as on another day than the page's, as it was over or is yet to come. */
    readonly isOver: (day: string) => string;
    readonly toCome: (day: string) => string;
    readonly cells: string;
    readonly noCells: string;
    readonly noneFound: string;
    readonly cellState: Readonly<Record<CellState, string>>;
    readonly all: string;
    readonly search: string;
    /** Hundredths of a cell. */
    readonly share: (percent: string) => string;
    readonly act: (command: string, name: string) => string;
    readonly uncovered: (count: string, of: string) => string;
    readonly vacant: (count: string, of: string) => string;
    readonly show: string;
    readonly answers: string;
    readonly answersIn: (network: string) => string;
    readonly place: string;
    readonly allPlaces: string;
    readonly state: string;
    readonly allStates: string;
    /** What grids can be looked for by beside the states of posts. */
    readonly looked: Readonly<Record<Extract<AnswerState, "without" | "nobody">, string>>;
    readonly found: (count: string, of: string) => string;
    readonly instead: string;
    readonly why: Readonly<Record<NonNullable<GridPost["answers"]>["by"], string>>;
    readonly nobody: string;
    readonly noPost: string;
    readonly more: (shown: string, all: string) => string;
    readonly export: string;
    readonly exported: string;
    /** What the exported file is called. */
    readonly file: string;
  };
}

export type NetworksWords = NetworksTexts & CommandTerms;

export const networksWords: Table<NetworksWords> = {
  "zh-Hans": { ...commandTerms["zh-Hans"], ...zhHans },
  en: { ...commandTerms.en, ...en },
};
