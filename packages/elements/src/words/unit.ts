import type { CommandTerms } from "@jinlin/core";
import { commandTerms } from "./command-terms.ts";
import { unit as en } from "./en/unit.ts";
import type { Table } from "./words.ts";
import { unit as zhHans } from "./zh-hans/unit.ts";

/** What a unit and its posts say themselves. */
export interface UnitTexts {
  readonly post: {
    readonly seats: (held: string, seats: string) => string;
    readonly exOfficio: string;
    readonly follows: (unit: string, post: string) => string;
    readonly overdue: string;
    readonly endsIn: (days: string) => string;
    readonly conditionNotMet: string;
    readonly noHistory: string;
    readonly maskedNote: string;
    readonly termEnd: (day: string) => string;
    readonly answers: (unit: string, post: string, person: string | undefined) => string;
    readonly nobodyAnswers: string;
    readonly stints: (count: string) => string;
    /** In place of the day it ended: nobody knows when. */
    readonly endUnknown: string;
    /** Since when, or until when, is known in part only. */
    readonly unsure: string;
    readonly stint: (from: string | undefined, to: string | undefined) => string;
    readonly upcoming: string;
  };
  readonly unit: {
    readonly more: string;
    readonly change: string;
    readonly empty: string;
    readonly path: string;
    readonly about: string;
    readonly level: string;
    readonly aliases: (names: readonly string[]) => string;
    readonly kind: string;
    readonly nature: { readonly legal: string; readonly overlay: string };
    readonly code: string;
    readonly place: string;
    readonly since: string;
    readonly until: string;
    readonly area: string;
    readonly ledBy: string;
    readonly bodies: string;
    readonly members: string;
    /** Full members, and probationary ones beside them. */
    readonly counted: (full: string, probationary: string) => string;
    /** Since when that count stands. */
    readonly countedSince: (day: string) => string;
    readonly formerNames: string;
    readonly formerCodes: string;
    /** Before the units it came from, and before those that came from it: whether it is there still makes a difference. */
    readonly cameFrom: { readonly merged: string; readonly split: string };
    readonly became: { readonly merged: string; readonly split: string; readonly splitOff: string };
    /** Before who stands for it now that it is gone. */
    readonly heirs: string;
    readonly missing: (levels: readonly string[]) => string;
    readonly posts: string;
    /** The button to the picture of the seats. */
    readonly seats: string;
    readonly noPosts: string;
    readonly primary: string;
    readonly below: string;
    readonly count: string;
    readonly vacant: string;
    readonly gaps: string;
    readonly none: string;
  };
}

export type UnitWords = UnitTexts & CommandTerms;

export const unitWords: Table<UnitWords> = {
  "zh-Hans": { ...commandTerms["zh-Hans"], ...zhHans },
  en: { ...commandTerms.en, ...en },
};
