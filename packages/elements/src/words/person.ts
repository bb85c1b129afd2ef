import type { Alike, CommandTerms, DelegationView, OpenItemView, PersonStint } from "@jinlin/core";
import { commandTerms } from "./command-terms.ts";
import { person as en } from "./en/person.ts";
import { looksWords, type LooksWords } from "./looks.ts";
import type { Table } from "./words.ts";
import { person as zhHans } from "./zh-hans/person.ts";

/** What a person's record says. */
export interface PersonTexts {
  readonly person: {
    readonly empty: string;
    readonly own: string;
    /** Above the form that is open. */
    readonly change: string;
    readonly home: string;
    readonly phone: string;
    readonly years: string;
    readonly noYears: string;
    readonly partial: string;
    readonly gap: string;
    readonly column: { readonly when: string; readonly post: string; readonly unit: string; readonly how: string };
    readonly period: (from: string | undefined, to: string | undefined) => string;
    readonly when: Readonly<Record<PersonStint["when"], string>>;
    readonly openTitle: string;
    readonly openNote: string;
    readonly open: Readonly<Record<OpenItemView["kind"], string>>;
    readonly delegations: {
      readonly title: string;
      readonly given: string;
      readonly held: string;
      readonly to: (name: string) => string;
      readonly by: (name: string) => string;
      readonly all: string;
      readonly when: Readonly<Record<DelegationView["when"], string>>;
      readonly resting: string;
    };
    readonly alike: string;
    readonly alikeNote: string;
    readonly why: Readonly<Record<Alike["why"][number], string>>;
    readonly merge: string;
    readonly merged: string;
    readonly mergedBy: (seq: string) => string;
    /** Beside a name that is covered otherwise. */
    readonly unmasked: string;
    readonly cover: string;
    readonly withdrawn: string;
    readonly looks: string;
    readonly noLooks: string;
    /** There are more than are told. */
    readonly moreLooks: (all: string) => string;
  };
}

export type PersonWords = PersonTexts & LooksWords & CommandTerms;

export const personWords: Table<PersonWords> = {
  "zh-Hans": { ...commandTerms["zh-Hans"], ...looksWords["zh-Hans"], ...zhHans },
  en: { ...commandTerms.en, ...looksWords.en, ...en },
};
