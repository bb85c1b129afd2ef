import type { Refusal } from "../county.ts";
import { faults as enFaults } from "./en/faults.ts";
import { refusals as enRefusals } from "./en/refusals.ts";
import { formatsIn, nearestLanguage } from "./formats.ts";
import type { Formats, Reasons } from "./words.ts";
import { faults as zhFaults } from "./zh-hans/faults.ts";
import { refusals as zhRefusals } from "./zh-hans/refusals.ts";

/** Why something is refused, and what is wrong with data, in a language or its nearest relative; Chinese where there is none. */
export function reasonsIn(language: string): Reasons {
  const spoken = nearestLanguage(language);
  const [refusals, faults] = spoken === "en" ? [enRefusals, enFaults] : [zhRefusals, zhFaults];
  return {
    refusal: (refusal) => (refusals[refusal.code] as (refusal: Refusal, words: Formats) => string)(refusal, formatsIn(spoken)),
    fault: ({ code, path, value, expected }) =>
      `${path.join(".")}${value === undefined ? "" : ` = ${JSON.stringify(value)}`}: ${faults[code](expected.join(" | "))}`,
  };
}
