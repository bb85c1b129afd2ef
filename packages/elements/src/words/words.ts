import { wordsIn, type Day, type PostState, type Words as CoreWords } from "@jinlin/core";
import { en } from "./en.ts";
import { zhHans } from "./zh-hans.ts";

/** Everything the elements say, in one language. A key that a language lacks does not compile. */
export interface ElementWords {
  readonly view: {
    readonly loading: string;
    readonly failed: string;
    readonly stale: string;
    readonly retry: string;
    /** On paper: the day it speaks of. */
    readonly asOf: (day: string) => string;
  };
  readonly tree: {
    readonly search: string;
    readonly vacantOnly: (count: string) => string;
    readonly empty: string;
    readonly nothingFound: string;
    readonly clear: string;
    readonly found: (count: string) => string;
    readonly level: (name: string, count: string) => string;
    readonly gaps: (count: string) => string;
    readonly missing: (level: string) => string;
    /** Before counts of what is under a row; read out. */
    readonly below: string;
    readonly vacantShort: (count: string) => string;
    readonly missingShort: (count: string) => string;
  };
  readonly post: {
    readonly since: (state: PostState, day: string) => string;
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
  };
  readonly findings: {
    readonly severity: { readonly error: string; readonly warning: string; readonly info: string };
    readonly good: string;
    readonly of: (of: string, percent: string) => string;
    readonly empty: string;
    readonly show: (count: string) => string;
    readonly hide: string;
    readonly showAll: (count: string) => string;
    readonly hidden: (count: string) => string;
    readonly since: (day: string) => string;
  };
  /** A list in one line. */
  readonly list: (items: readonly string[]) => string;
  /** Parts of one remark. */
  readonly remark: (parts: readonly string[]) => string;
}

export type Words = ElementWords & CoreWords;

const languages: Readonly<Record<string, ElementWords>> = { "zh-Hans": zhHans, en };
const made = new Map<string, Words>();

/** The words of elements and of core in a language, its nearest relative, or Chinese. */
export function wordsFor(language: string | undefined): Words {
  const core = wordsIn(language ?? "zh-Hans");
  let words = made.get(core.language);
  if (words === undefined) made.set(core.language, (words = { ...(languages[core.language] ?? zhHans), ...core }));
  return words;
}

/** A day in words, where there is one. */
export function dayIn(words: CoreWords, day: Day | undefined): string | undefined {
  return day && words.day(day);
}
