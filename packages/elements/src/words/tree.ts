import { tree as en } from "./en/tree.ts";
import type { Table } from "./words.ts";
import { tree as zhHans } from "./zh-hans/tree.ts";

/** What the tree says. */
export interface TreeWords {
  readonly tree: {
    readonly search: string;
    readonly vacantOnly: (count: string) => string;
    readonly empty: string;
    readonly nothingFound: string;
    readonly clear: string;
    readonly found: (count: string) => string;
    readonly level: (name: string, count: string) => string;
    readonly gaps: (count: string) => string;
    readonly missing: (level: string) => string;
    /** The same beside the row, where the level is plain from its place. */
    readonly missingHere: string;
    /** Before counts of what is under a row; read out. */
    readonly below: string;
    readonly vacantShort: (count: string) => string;
    readonly missingShort: (count: string) => string;
  };
}

export const treeWords: Table<TreeWords> = { "zh-Hans": zhHans, en };
