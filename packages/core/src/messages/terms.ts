import * as en from "./en/organisation.ts";
import { formatsIn, nearestLanguage } from "./formats.ts";
import type { Terms } from "./words.ts";
import * as zhHans from "./zh-hans/organisation.ts";

export { quantityInWords } from "./quantity-words.ts";

/**
 * Core's terms, days and numbers in a language, or its nearest relative (`zh-CN` is `zh-Hans`); Chinese where there is
 * none. Without the reasons (`reasonsIn`), which weigh the most and are seldom needed, and without the words for
 * commands (`commandTermsIn`).
 */
export function termsIn(language: string): Terms {
  const spoken = nearestLanguage(language);
  const { states, modes, endReasons } = spoken === "en" ? en : zhHans;
  return {
    language: spoken,
    ...formatsIn(spoken),
    state: (state) => states[state],
    mode: (mode) => modes[mode],
    ended: (reason) => endReasons[reason],
  };
}
