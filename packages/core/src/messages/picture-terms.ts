import { pictures as en } from "./en/pictures.ts";
import { nearestLanguage } from "./formats.ts";
import { termsIn } from "./terms.ts";
import type { Terms } from "./words.ts";
import { pictures as zhHans } from "./zh-hans/pictures.ts";

/** What is written in pictures and told to whoever cannot see them; numbers and days come as text. */
export interface PictureVocabulary {
  /** 应设未设 */
  readonly missing: string;
  readonly overlay: string;
  /** In place of a name that may not be seen. */
  readonly hidden: string;
  /** On a collapsed box: how many are under it. */
  readonly collapsed: (count: string) => string;
  readonly chart: (name: string) => string;
  readonly chartTold: (
    boxes: string,
    levels: readonly { readonly name: string; readonly count: string; readonly missing: string }[],
  ) => string;
  readonly ladder: (unit: string) => string;
  readonly answersFor: (unit: string, who: string) => string;
  readonly nobody: string;
  readonly answering: string;
  readonly lineage: (unit: string) => string;
  readonly formed: (unit: string, ancestors: string) => string;
  readonly became: (unit: string, heirs: string) => string;
  readonly alone: (unit: string) => string;
  readonly slots: (unit: string) => string;
  readonly slotsTold: (formula: string, taken: string, all: string) => string;
  /** Vacant seats that are not drawn one by one. */
  readonly free: (count: string) => string;
  readonly list: (names: readonly string[]) => string;
  readonly asOf: (day: string) => string;
  readonly from: (day: string) => string;
  readonly to: (day: string) => string;
}

/** The terms, and the words of pictures. */
export type PictureTerms = Terms & PictureVocabulary;

/** The words of pictures in a language, or its nearest relative; Chinese where there is none. */
export function pictureTermsIn(language: string): PictureTerms {
  return { ...termsIn(language), ...(nearestLanguage(language) === "en" ? en : zhHans) };
}
