import type { CommandTerms, MeasureUnit } from "@jinlin/core";
import { commandTerms } from "./command-terms.ts";
import { findings as en } from "./en/findings.ts";
import type { Table } from "./words.ts";
import { findings as zhHans } from "./zh-hans/findings.ts";

/** What the findings say. */
export interface FindingsTexts {
  readonly findings: {
    readonly severity: { readonly error: string; readonly warning: string; readonly info: string };
    readonly good: string;
    readonly of: (of: string, percent: string) => string;
    readonly empty: string;
    readonly show: (count: string) => string;
    readonly showAll: (count: string) => string;
    readonly hidden: (count: string) => string;
    readonly since: (day: string) => string;
    readonly due: (day: string) => string;
    /** What was counted, and the bounds it should be within. */
    readonly measure: (value: string, least: string | undefined, most: string | undefined) => string;
    /** A number of what is counted, where the rule alone does not say it. */
    readonly counted: { readonly [Unit in MeasureUnit]: (value: string) => string };
    /** The other unit that is part of what is wrong. */
    readonly with: (unit: string) => string;
    /** A place on the ground, in degrees. */
    readonly where: (east: string, north: string) => string;
    readonly basis: (document: string) => string;
    readonly unknown: (count: string) => string;
    readonly page: string;
    readonly pageOf: (finding: string) => string;
    readonly group: (grade: string, count: string) => string;
    readonly filter: string;
    readonly grade: string;
    readonly place: string;
    readonly all: string;
  };
}

export type FindingsWords = FindingsTexts & CommandTerms;

export const findingsWords: Table<FindingsWords> = {
  "zh-Hans": { ...commandTerms["zh-Hans"], ...zhHans },
  en: { ...commandTerms.en, ...en },
};
