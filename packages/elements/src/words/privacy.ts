import type { CommandTerms, PrivacyList } from "@jinlin/core";
import { commandTerms } from "./command-terms.ts";
import { privacy as en } from "./en/privacy.ts";
import { looksWords, type LooksWords } from "./looks.ts";
import type { Table } from "./words.ts";
import { privacy as zhHans } from "./zh-hans/privacy.ts";

/** What is said of what is personal and past its time. */
export interface PrivacyTexts {
  readonly privacy: {
    readonly due: string;
    readonly dueNote: string;
    readonly noneDue: string;
    readonly withdrawn: string;
    readonly withdrawnNote: string;
    readonly looks: string;
    readonly noLooks: string;
    readonly retention: string;
    readonly column: Readonly<Record<"choose" | "person" | "basis" | "why" | "since" | "due", string>>;
    readonly why: Readonly<Record<PrivacyList["members"][number]["why"], string>>;
    readonly over: (days: string) => string;
    readonly left: (days: string) => string;
    /** Those of whom the viewer may not know. */
    readonly hidden: (count: string) => string;
    /** The list is cut short. */
    readonly notListed: (count: string) => string;
    readonly all: string;
    readonly none: string;
    readonly chosen: (count: string) => string;
    readonly choose: (name: string) => string;
    readonly more: (shown: string, all: string) => string;
    readonly older: string;
    readonly newest: string;
    readonly keptLooks: string;
    readonly days: (days: string) => string;
    readonly noEnd: string;
    readonly kept: (basis: string) => string;
  };
}

export type PrivacyWords = PrivacyTexts & LooksWords & CommandTerms;

export const privacyWords: Table<PrivacyWords> = {
  "zh-Hans": { ...commandTerms["zh-Hans"], ...looksWords["zh-Hans"], ...zhHans },
  en: { ...commandTerms.en, ...looksWords.en, ...en },
};
