import type { PersonRefusal } from "../../../county/persons.ts";
import type { Sentences } from "../../words.ts";

export const persons: Sentences<PersonRefusal> = {
  "particulars-missing": () => "To enrol somebody takes their name and the record of their consent",
  "particulars-of-another": () => "The particulars sent along are somebody else's",
  "consent-withdrawn": ({ day: on }, { day }) => `Consent was withdrawn on ${day(on)}; the particulars may not be kept any more`,
  "consent-not-yet": ({ day: on }, { day }) => `The day of consent (${day(on)}) is yet to come; check it`,
  "same-record": () => "Both are the same record; choose another one",
  "held-by-both": ({ from }, { day }) =>
    `Both hold the same post at once${from ? ` from ${day(from)}` : ""}, so they are not one person; check the appointments first`,
  "too-many-as-one": ({ holds, max }) => `As one this person would hold ${holds} posts of a kind; the limit is ${max}. End one first`,
  "lent-between": ({ from, to }, { day }) =>
    `One of the two was delegated authority by the other (${day(from)} until ${day(to)}), so they are not one person; if that was a mistake, withdraw it first`,
  "not-merged": () => "This record was not merged into another",
  "home-not-in-force": ({ from, to }, { day }) =>
    `The home community exists ${[from && `from ${day(from)}`, to && `until ${day(to)}`].filter(Boolean).join(" ")}; the person must be enrolled within that`,
};
