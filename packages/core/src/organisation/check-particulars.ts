import type { Day } from "../day.ts";
import type { Particulars } from "./person.ts";

export type ParticularsRefusal =
  | { readonly code: "particulars-of-another" }
  | { readonly code: "consent-withdrawn"; readonly day: Day }
  | { readonly code: "consent-not-yet"; readonly day: Day };

/**
 * Why particulars (个人信息) may not be kept of a person: they are somebody else's, or the person does not,
 * or not yet, agree that they are held (PIPL art. 13–15: consent can be withdrawn at any time).
 */
export function* checkParticulars(person: string, { person: whose, consent }: Particulars, today: Day): Iterable<ParticularsRefusal> {
  if (whose !== person) yield { code: "particulars-of-another" };
  if (consent.withdrawn !== undefined) yield { code: "consent-withdrawn", day: consent.withdrawn };
  if (consent.day > today) yield { code: "consent-not-yet", day: consent.day };
}
