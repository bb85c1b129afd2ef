import type { KnownColumn } from "../hierarchy-tree/columns.ts";
import { tree as en } from "./en/tree.ts";
import type { Table } from "./words.ts";
import { tree as zhHans } from "./zh-hans/tree.ts";

/** What the tree says. */
export interface TreeWords {
  readonly tree: {
    readonly search: string;
    readonly vacantOnly: (count: string) => string;
    /** Names the box of levels and findings, and its first line. */
    readonly narrow: string;
    readonly everything: string;
    readonly levels: string;
    readonly findings: string;
    readonly withCount: (name: string, count: string) => string;
    readonly empty: string;
    readonly nothingFound: string;
    readonly clear: string;
    readonly found: (count: string) => string;
    /** Which of the matches one is on; where one is on none, how many there are. */
    readonly match: (which: string, count: string) => string;
    readonly nextMatch: string;
    readonly previousMatch: string;
    readonly selected: (count: string) => string;
    readonly selectAll: string;
    readonly selectNone: string;
    readonly level: (name: string, count: string) => string;
    readonly gaps: (count: string) => string;
    readonly missing: (level: string) => string;
    /** The same beside the row, where the level is plain from its place. */
    readonly missingHere: string;
    /** Before counts of what is under a row; read out. */
    readonly below: string;
    readonly vacantShort: (count: string) => string;
    readonly missingShort: (count: string) => string;
    /** A box ticked in part; read out. */
    readonly mixed: string;
    readonly notBrought: string;
    /** The rows make no tree. */
    readonly broken: string;
    readonly fault: Readonly<Record<"repeated-id" | "unknown-parent" | "own-parent" | "cycle", (ids: string) => string>>;
    readonly name: string;
    readonly columns: Readonly<Record<KnownColumn, string>>;
    readonly pages: string;
    readonly page: (which: string, count: string) => string;
    readonly nextPage: string;
    readonly previousPage: string;
    readonly inPages: string;
    readonly menu: string;
    readonly copied: (count: string) => string;
    /** On paper, where not all rows are. */
    readonly printedSome: (count: string, of: string) => string;
  };
}

export const treeWords: Table<TreeWords> = { "zh-Hans": zhHans, en };
