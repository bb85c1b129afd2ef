import { unit as en } from "./en/unit.ts";
import { refusalWords, type RefusalWords } from "./reasons.ts";
import type { Table } from "./words.ts";
import { unit as zhHans } from "./zh-hans/unit.ts";

/** What a unit, its posts and its forms say themselves. */
export interface UnitTexts {
  readonly post: {
    readonly noHistory: string;
    readonly hiddenPerson: string;
    readonly maskedNote: string;
    readonly termEnd: (day: string) => string;
    readonly answers: (unit: string, post: string, person: string | undefined) => string;
    readonly nobodyAnswers: string;
    readonly stints: (count: string) => string;
    readonly stint: (from: string | undefined, to: string | undefined) => string;
    readonly upcoming: string;
  };
  readonly unit: {
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
    readonly missing: (levels: readonly string[]) => string;
    readonly posts: string;
    readonly noPosts: string;
    readonly primary: string;
    readonly below: string;
    readonly count: string;
    readonly vacant: string;
    readonly gaps: string;
    readonly none: string;
  };
  readonly form: {
    readonly appoint: (post: string) => string;
    readonly end: (post: string, person: string) => string;
    readonly person: string;
    readonly personHint: string;
    readonly people: (shown: string, total: string) => string;
    readonly noPeople: (text: string) => string;
    readonly searching: string;
    readonly searchFailed: string;
    readonly from: string;
    readonly to: string;
    readonly toHint: (day: string) => string;
    readonly endDay: string;
    readonly mode: string;
    readonly termEnd: string;
    readonly termHint: (years: string) => string;
    readonly basis: string;
    readonly basisHint: string;
    readonly reason: string;
    readonly ended: string;
    readonly optional: string;
    readonly cancel: string;
    readonly choose: string;
    readonly choosePerson: string;
    readonly chooseReason: string;
    readonly chooseDay: string;
    readonly wouldHappen: string;
    readonly checking: string;
    readonly checkFailed: string;
    readonly nothingChanges: string;
    readonly sending: string;
    readonly sendFailed: string;
    readonly nobodyListens: string;
    readonly now: (post: string, state: string, person: string | undefined) => string;
    readonly done: (what: string) => string;
    /** One sentence of what happens to a post: who leaves, who comes, and when. */
    readonly change: (post: string, leaves: string | undefined, comes: string | undefined, day: string) => string;
    /** One sentence of a move: which unit, what it stood under, what it goes under, and when. */
    readonly moved: (unit: string, leaves: string | undefined, under: string, day: string) => string;
  };
}

/** With the reasons why not, which forms need at once. */
export type UnitWords = UnitTexts & RefusalWords;

export const unitWords: Table<UnitWords> = {
  "zh-Hans": { ...refusalWords["zh-Hans"], ...zhHans },
  en: { ...refusalWords.en, ...en },
};
