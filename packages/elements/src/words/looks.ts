import { looks as en } from "./en/looks.ts";
import type { Table } from "./words.ts";
import { looks as zhHans } from "./zh-hans/looks.ts";

/** What is said of who looked at whom. */
export interface LooksWords {
  readonly looks: {
    readonly column: Readonly<Record<"at" | "by" | "person" | "fields" | "reason", string>>;
    readonly reasonHidden: string;
    readonly list: (items: readonly string[]) => string;
  };
}

export const looksWords: Table<LooksWords> = { "zh-Hans": zhHans, en };
