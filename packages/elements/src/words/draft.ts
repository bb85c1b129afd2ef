import type { DraftRow, DraftsView } from "@jinlin/core";
import { draft as en } from "./en/draft.ts";
import { historyWords, type HistoryWords } from "./history.ts";
import type { Table } from "./words.ts";
import { draft as zhHans } from "./zh-hans/draft.ts";

/** What the drafts say. */
export interface DraftTexts {
  readonly draft: {
    readonly list: string;
    readonly empty: string;
    readonly begin: string;
    readonly back: string;
    readonly state: Readonly<Record<DraftsView["drafts"][number]["state"], string>>;
    readonly from: (day: string) => string;
    readonly count: (steps: string) => string;
    readonly by: (name: string) => string;
    readonly saved: (moment: string) => string;
    readonly name: string;
    readonly day: string;
    readonly dayHint: string;
    readonly save: string;
    readonly cancel: string;
    readonly edit: string;
    readonly publish: string;
    readonly publishExplain: (steps: string) => string;
    readonly publishBarred: (steps: string) => string;
    readonly basis: string;
    readonly reason: string;
    readonly drop: string;
    readonly dropExplain: string;
    readonly steps: string;
    readonly noSteps: string;
    readonly can: string;
    readonly cannot: string;
    readonly up: string;
    readonly down: string;
    readonly remove: string;
    /** An action on one step, for those who do not see where its button stands. */
    readonly ofStep: (action: string, step: string) => string;
    readonly nothing: string;
    readonly hidden: (count: string) => string;
    readonly found: string;
    readonly resolved: string;
    readonly findings: string;
    readonly findingsSame: string;
    readonly more: (count: string) => string;
    readonly structure: string;
    readonly before: string;
    readonly after: string;
    readonly structureSame: string;
    readonly mark: Readonly<Record<NonNullable<DraftRow["mark"]>, string>>;
    readonly missing: string;
    readonly done: Readonly<Record<"saved" | "published" | "dropped", string>>;
    readonly nobody: string;
  };
}

/** With the words for changes, which the history has. */
export type DraftWords = DraftTexts & HistoryWords;

export const draftWords: Table<DraftWords> = {
  "zh-Hans": { ...zhHans, ...historyWords["zh-Hans"] },
  en: { ...en, ...historyWords.en },
};
