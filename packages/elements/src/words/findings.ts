import { findings as en } from "./en/findings.ts";
import type { Table } from "./words.ts";
import { findings as zhHans } from "./zh-hans/findings.ts";

/** What the findings say. */
export interface FindingsWords {
  readonly findings: {
    readonly severity: { readonly error: string; readonly warning: string; readonly info: string };
    readonly good: string;
    readonly of: (of: string, percent: string) => string;
    readonly empty: string;
    readonly show: (count: string) => string;
    readonly showAll: (count: string) => string;
    readonly hidden: (count: string) => string;
    readonly since: (day: string) => string;
  };
}

export const findingsWords: Table<FindingsWords> = { "zh-Hans": zhHans, en };
