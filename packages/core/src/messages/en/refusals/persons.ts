import type { PersonRefusal } from "../../../county/persons.ts";
import type { Sentences } from "../../words.ts";

export const persons: Sentences<PersonRefusal> = {
  "particulars-missing": () => "To enrol somebody takes their name and the record of their consent",
  "particulars-of-another": () => "The particulars sent along are somebody else's",
  "consent-withdrawn": ({ day: on }, { day }) => `Consent was withdrawn on ${day(on)}; the particulars may not be kept any more`,
  "consent-not-yet": ({ day: on }, { day }) => `The day of consent (${day(on)}) is yet to come; check it`,
  "home-not-in-force": ({ from, to }, { day }) =>
    `The home community exists ${[from && `from ${day(from)}`, to && `until ${day(to)}`].filter(Boolean).join(" ")}; the person must be enrolled within that`,
};
