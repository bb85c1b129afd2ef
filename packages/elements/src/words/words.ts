import type { PostState, Terms } from "@jinlin/core";
// By their own entries: a bundler that splits keeps together whatever can be reached from `@jinlin/core`.
import { termsIn } from "@jinlin/core/terms";
import { withMessages, type Messages } from "./messages.ts";
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
    /** A view given as JSON that is none; `fault` is the browser's own account. */
    readonly unreadable: (fault: string) => string;
    readonly stale: string;
    readonly retry: string;
    /** On paper: the day it speaks of. */
    readonly asOf: (day: string) => string;
  };
  /** In place of a name that may not be seen. */
  readonly hiddenPerson: string;
  readonly since: (state: PostState, day: string) => string;
  /** Parts of one remark. */
  readonly remark: (parts: readonly string[]) => string;
}

/** The terms of core, the words of every element, and an element's own. Reasons are apart: see `reasons.ts`. */
export type Words<Own = unknown> = Terms & SharedWords & Own;

const shared: Table<SharedWords> = { "zh-Hans": zhHans, en };
const made = new WeakMap<object, Map<string, object>>();

/** All words of an element in a language, its nearest relative, or Chinese; with the page's own in place of some. */
export function wordsFor<Own>(own: Table<Own>, language: string | undefined, messages?: Messages<Words<Own>>): Words<Own> {
  const terms = termsIn(language ?? "zh-Hans");
  const spoken = terms.language as keyof Table<Own>;
  let ofTable = made.get(own);
  if (ofTable === undefined) made.set(own, (ofTable = new Map()));
  let words = ofTable.get(spoken) as Words<Own> | undefined;
  if (words === undefined) ofTable.set(spoken, (words = { ...terms, ...shared[spoken], ...own[spoken] }));
  return messages ? withMessages(words, messages) : words;
}
