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
    readonly name: string;
    readonly pages: string;
    readonly inPages: string;
    readonly menu: string;
    /** On paper, where not all rows are. */
    readonly printedSome: (count: string, of: string) => string;
  };
}

export const treeWords: Table<TreeWords> = { "zh-Hans": zhHans, en };
