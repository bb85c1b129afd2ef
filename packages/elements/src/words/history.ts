import type { CommandTerms } from "@jinlin/core";
import { commandTerms } from "./command-terms.ts";
import { history as en } from "./en/history.ts";
import type { Table } from "./words.ts";
import { history as zhHans } from "./zh-hans/history.ts";

/** What the history says. */
export interface HistoryTexts {
  readonly history: {
    readonly empty: string;
    /** What no command's name says: records brought in from elsewhere. */
    readonly imported: string;
    readonly system: string;
    readonly by: (who: string) => string;
    readonly entry: (seq: string) => string;
    readonly becomes: string;
    readonly none: string;
    readonly ended: (person: string, reason: string) => string;
    readonly started: (person: string, mode: string) => string;
    readonly from: (day: string) => string;
    readonly reason: string;
    readonly reasonHidden: string;
    readonly basis: string;
    readonly late: (day: string) => string;
    readonly withdrawn: (seq: string) => string;
    readonly withdraws: (seq: string) => string;
    readonly moreChanges: (count: string) => string;
    readonly hidden: (count: string) => string;
    readonly filter: string;
    readonly all: string;
    readonly showMore: string;
    readonly showing: (shown: string, total: string) => string;
    readonly day: {
      readonly slide: string;
      readonly pick: string;
      readonly shown: (day: string) => string;
      readonly believed: (seq: string, day: string) => string;
      readonly asBelieved: string;
      readonly back: string;
    };
    readonly compare: {
      readonly open: string;
      readonly close: string;
      readonly title: string;
      readonly from: string;
      readonly to: string;
      readonly subject: string;
      readonly what: string;
      readonly since: string;
      readonly same: string;
      readonly asking: string;
      readonly count: (count: string) => string;
    };
  };
}

export type HistoryWords = HistoryTexts & CommandTerms;

export const historyWords: Table<HistoryWords> = {
  "zh-Hans": { ...commandTerms["zh-Hans"], ...zhHans },
  en: { ...commandTerms.en, ...en },
};
