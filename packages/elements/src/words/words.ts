import { wordsIn, type PostState, type Words as CoreWords } from "@jinlin/core";
import { shared as en } from "./en/shared.ts";
import { shared as zhHans } from "./zh-hans/shared.ts";

/** The same words in every language we have. A key that a language lacks does not compile. */
export interface Table<Own> {
  readonly "zh-Hans": Own;
  readonly en: Own;
}

/** What every element says. */
export interface SharedWords {
  readonly view: {
    readonly loading: string;
    readonly failed: string;
    readonly stale: string;
    readonly retry: string;
    /** On paper: the day it speaks of. */
    readonly asOf: (day: string) => string;
  };
  readonly since: (state: PostState, day: string) => string;
  /** Parts of one remark. */
  readonly remark: (parts: readonly string[]) => string;
}

/** The words of core, of every element, and an element's own. */
export type Words<Own = unknown> = CoreWords & SharedWords & Own;

const shared: Table<SharedWords> = { "zh-Hans": zhHans, en };
const made = new WeakMap<object, Map<string, object>>();

/** All words of an element in a language, its nearest relative, or Chinese. */
export function wordsFor<Own>(own: Table<Own>, language: string | undefined): Words<Own> {
  const core = wordsIn(language ?? "zh-Hans");
  const spoken = core.language in shared ? (core.language as keyof Table<Own>) : "zh-Hans";
  let ofTable = made.get(own);
  if (ofTable === undefined) made.set(own, (ofTable = new Map()));
  let words = ofTable.get(spoken);
  if (words === undefined) ofTable.set(spoken, (words = { ...core, ...shared[spoken], ...own[spoken] }));
  return words as Words<Own>;
}
