import { callFigures as en } from "./en/call-figures.ts";
import type { Table } from "./words.ts";
import { callFigures as zhHans } from "./zh-hans/call-figures.ts";

/** What is said of figures of calls; loaded with them. */
export interface CallFiguresWords {
  readonly figure: {
    readonly title: (since: string) => string;
    readonly note: string;
    readonly all: string;
    readonly byService: string;
    readonly byArea: string;
    readonly byTeam: string;
    readonly column: Readonly<Record<"of" | "raised" | "responded" | "closed" | "reopened" | "median" | "ninth", string>>;
    readonly hours: (hours: string) => string;
    readonly showsCalls: (of: string, figure: string, count: string) => string;
  };
}

export const callFiguresWords: Table<CallFiguresWords> = { "zh-Hans": zhHans, en };
