import type { Refusal } from "../county.ts";
import type { Day, PartialDay } from "../day.ts";
import type { Fault, FaultCode } from "../fault.ts";
import type { AppointmentMode, EndReason } from "../organisation/appointment.ts";
import type { RecordName } from "../organisation/unit-events.ts";
import type { PostState } from "../organisation/holding.ts";
import type { PeopleCount } from "../organisation/people-count.ts";
import type { CommandName } from "../profile/profile.ts";
import type { ChangeAspect } from "../view/source.ts";
import { commandTermsIn } from "./command-terms.ts";
import { reasonsIn } from "./reasons.ts";
import { shapeReasonsIn, type ShapeReasons } from "./shape-reasons.ts";
import { termsIn } from "./terms.ts";

/** One sentence for each code of a union; a code without words does not compile. */
export type Sentences<Coded extends { readonly code: string }, Said = Formats> = {
  readonly [Code in Coded["code"]]: (coded: Extract<Coded, { readonly code: Code }>, words: Said) => string;
};

/** How a language writes days and numbers. */
export interface Formats {
  /** 2026年3月1日, 1 Mar 2026. */
  readonly day: (day: Day) => string;
  /** A day as far as it is known: 2019年6月, 2019年; Jun 2019, 2019. */
  readonly partial: (partial: PartialDay) => string;
  readonly number: (value: number) => string;
  /** So many people, or fewer than so many: 少于 5, fewer than 5. */
  readonly people: (count: PeopleCount) => string;
}

/** Other words of the same language, for a refusal that rests on others: of a step, of a fault. */
export interface Telling extends Reasons {
  readonly command: (command: CommandName) => string;
  /** What the county calls something, in this language or the county's first. */
  readonly name: (name: RecordName) => string;
}

/** What core can say in a language: the tables that each language fills. */
export interface Vocabulary {
  readonly refusals: Sentences<Refusal, Formats & Telling>;
  readonly faults: { readonly [Code in FaultCode]: (expected: string) => string };
  readonly states: Readonly<Record<PostState, string>>;
  readonly modes: Readonly<Record<AppointmentMode, string>>;
  readonly endReasons: Readonly<Record<EndReason, string>>;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly aspects: Readonly<Record<ChangeAspect, string>>;
}

/** The words for what there is. */
export interface Terms extends Formats {
  /** The language these words are in. */
  readonly language: string;
  readonly state: (state: PostState) => string;
  readonly mode: (mode: AppointmentMode) => string;
  readonly ended: (reason: EndReason) => string;
}

/** The words for what can be done, and for what of a record changes by it. */
export interface CommandTerms {
  readonly command: (command: CommandName) => string;
  /** What of a record changed. */
  readonly aspect: (aspect: ChangeAspect) => string;
}

/** The words for what is not to be. */
export interface Reasons {
  /** Why not, in one sentence. */
  readonly refusal: (refusal: Refusal) => string;
  /** What is wrong with data, and where. */
  readonly fault: (fault: Fault) => string;
}

export interface Words extends Terms, CommandTerms, Reasons, ShapeReasons {}

const made = new Map<string, Words>();

/** All of core's words in a language, or its nearest relative (`zh-CN` is `zh-Hans`); Chinese where there is none. */
export function wordsIn(language: string): Words {
  let words = made.get(language);
  if (words === undefined)
    made.set(
      language,
      (words = { ...termsIn(language), ...commandTermsIn(language), ...reasonsIn(language), ...shapeReasonsIn(language) }),
    );
  return words;
}
