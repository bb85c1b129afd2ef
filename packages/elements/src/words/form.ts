import type { CheckOutReason, CommandTerms, Consent, NeedList, Quantity, Warning } from "@jinlin/core";
import type { About, Control } from "../form/form-row.ts";
import { commandTerms } from "./command-terms.ts";
import { form as en } from "./en/form.ts";
import { refusalWords, type RefusalWords } from "./reasons.ts";
import type { Table, Words } from "./words.ts";
import { form as zhHans } from "./zh-hans/form.ts";

/** What is asked for. */
export type FieldLabel =
  | "person"
  | "drop"
  | "unitName"
  | "code"
  | "founded"
  | "kind"
  | "form"
  | "within"
  | "ledBy"
  | "superior"
  | "areas"
  | "place"
  | "handedTo"
  | "units"
  | "heirName"
  | "partName"
  | "takes"
  | "keeps"
  | "original"
  | "part"
  | "share"
  | "personName"
  | "phone"
  | "membership"
  | "membershipNeeded"
  | "home"
  | "rightHome"
  | "particulars"
  | "consent"
  | "notice"
  | "consentDay"
  | "from"
  | "firstDay"
  | "to"
  | "endDay"
  | "backOn"
  | "mode"
  | "termEnd"
  | "newTermEnd"
  | "replaces"
  | "ended"
  | "open"
  | "reassignTo"
  | "delegate"
  | "delegatedUntil"
  | "delegationEnds"
  | "commands"
  | "basis"
  | "reason"
  | "under"
  | "slice"
  | "post"
  | "postName"
  | "seats"
  | "ends"
  | "followsUnit"
  | "followsKind"
  | "full"
  | "extent"
  | "dutyPhone"
  | "supervision"
  | "probationary"
  | "owner"
  | "grid"
  | "cellShare"
  | "cellCode"
  | "over"
  | "households"
  | "residents"
  | "precision"
  | "callWords"
  | "headsWanted"
  | "urgent"
  | "callArea"
  | "callUnit"
  | "team"
  | "words"
  | "postsHandedOver"
  | "handedOverTo"
  | "who"
  | "organisation"
  | "capacity"
  | "community"
  | "employer"
  | "year"
  | "grade"
  | "list"
  | "title"
  | "service"
  | "places"
  | "heads"
  | "services"
  | "callsAtOnce"
  | "serviceHours"
  | "weekday"
  | "opens"
  | "closes"
  | "alliance";

export type FormHint =
  | "extent"
  | "officePhone"
  | "supervision"
  | "cellShare"
  | "over"
  | "delegatedUntil"
  | "commands"
  | "open"
  | "heirName"
  | "takes"
  | "keeps"
  | "share"
  | "noCode"
  | "handedTo"
  | "person"
  | "promised"
  | "term"
  | "basis"
  | "unit"
  | "postName"
  | "ends"
  | "notice"
  | "rightHome"
  | "particulars"
  | "partial"
  | "partialStart"
  | "partialEnd"
  | "correctedName"
  | "needTitle"
  | "claimant"
  | "callWords";

/** What every form says. */
export interface FormTexts {
  readonly field: Readonly<Record<FieldLabel, string>>;
  /** What helps to fill a field in; nothing where there is nothing to be said. */
  readonly hint: { readonly [Hint in FormHint]: (about: About, words: Pick<Words, "day" | "number">) => string | undefined };
  /** What is chosen from. */
  readonly choice: {
    readonly membership: { readonly none: string; readonly probationary: string; readonly full: string };
    readonly open: { readonly leave: string; readonly cancel: string; readonly reassign: string };
    readonly consent: Readonly<Record<Consent["basis"], string>>;
    readonly precision: Readonly<Record<Quantity["precision"], string>>;
    readonly checkOut: Readonly<Record<CheckOutReason, string>>;
    readonly list: Readonly<Record<NeedList, string>>;
    /** From Monday on. */
    readonly weekday: readonly string[];
    readonly original: { readonly stays: string; readonly goes: string };
  };
  readonly form: {
    readonly title: (command: string, name: string) => string;
    readonly appoint: (post: string) => string;
    readonly end: (post: string, person: string) => string;
    readonly found: (shown: string, total: string) => string;
    readonly notFound: (text: string) => string;
    /** Others who may be the same person. */
    readonly alike: (count: string) => string;
    readonly searching: string;
    readonly searchFailed: string;
    readonly takeAway: (name: string) => string;
    readonly optional: string;
    readonly cancel: string;
    /** The button, where the command becomes a step of a draft. */
    readonly addToDraft: string;
    readonly choose: string;
    /** A field that must be filled in is empty. */
    readonly lacking: Readonly<Record<Exclude<Control, "rows">, (label: string) => string>>;
    /** One of several rows of a sort, by its number. */
    readonly row: (sort: string, number: string) => string;
    readonly addRow: (sort: string) => string;
    /** What no row takes: it stays with the unit, or has nowhere to go. */
    readonly left: Readonly<Record<"stays" | "nowhere", (names: readonly string[]) => string>>;
    /** A refusal with the names of the units it speaks of. */
    readonly concerning: (sentence: string, names: readonly string[]) => string;
    /** In a draft: it can be added all the same. */
    readonly stepRefused: string;
    readonly wouldHappen: string;
    readonly checking: string;
    readonly checkFailed: string;
    /** What whoever is about to send it should look at again. */
    readonly warning: Readonly<Record<Warning["code"], string>>;
    readonly nothingChanges: string;
    /** In place of what would change: that a look is kept. */
    readonly lookKept: string;
    readonly sending: string;
    readonly sendFailed: string;
    readonly nobodyListens: string;
    /** How something stands that somebody else has changed. */
    readonly now: (name: string, how: readonly string[]) => string;
    readonly done: (what: string) => string;
    /** One sentence of what happens to a post: who leaves, who comes, and when. */
    /** In place of the day: nobody knows when. */
    readonly dayUnknown: string;
    readonly change: (post: string, leaves: string | undefined, comes: string | undefined, day: string) => string;
    /** One sentence of a move: which unit, what it stood under, what it goes under, and when. */
    readonly moved: (unit: string, leaves: string | undefined, under: string, day: string) => string;
    /** One sentence of anything else: what of which record was one thing and is another, from a day on. */
    readonly recordChanged: (
      about: readonly string[],
      aspect: string,
      before: string | undefined,
      after: string | undefined,
      day: string | undefined,
    ) => string;
  };
}

/** With the reasons why not, which forms need at once. */
export type FormWords = FormTexts & CommandTerms & RefusalWords;

export const formWords: Table<FormWords> = {
  "zh-Hans": { ...commandTerms["zh-Hans"], ...refusalWords["zh-Hans"], ...zhHans },
  en: { ...commandTerms.en, ...refusalWords.en, ...en },
};
