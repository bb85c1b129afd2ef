import type { Refusal } from "../county.ts";
import type { Day } from "../day.ts";
import type { Fault, FaultCode } from "../fault.ts";
import type { AppointmentMode, EndReason } from "../organisation/appointment.ts";
import type { PostState } from "../organisation/holding.ts";
import type { CommandName } from "../profile/profile.ts";
import { en } from "./en/index.ts";
import { zhHans } from "./zh-hans/index.ts";

/** One sentence for each code of a union; a code without words does not compile. */
export type Sentences<Coded extends { readonly code: string }> = {
  readonly [Code in Coded["code"]]: (coded: Extract<Coded, { readonly code: Code }>, words: Formats) => string;
};

/** How a language writes days and numbers. */
export interface Formats {
  /** 2026年3月1日, 1 Mar 2026. */
  readonly day: (day: Day) => string;
  readonly number: (value: number) => string;
}

/** What core can say in a language. */
export interface Vocabulary {
  readonly language: string;
  readonly refusals: Sentences<Refusal>;
  readonly faults: { readonly [Code in FaultCode]: (expected: string) => string };
  readonly states: Readonly<Record<PostState, string>>;
  readonly modes: Readonly<Record<AppointmentMode, string>>;
  readonly endReasons: Readonly<Record<EndReason, string>>;
  readonly commands: Readonly<Record<CommandName, string>>;
}

export interface Words extends Formats {
  readonly language: string;
  /** Why not, in one sentence. */
  readonly refusal: (refusal: Refusal) => string;
  /** What is wrong with data, and where. */
  readonly fault: (fault: Fault) => string;
  readonly state: (state: PostState) => string;
  readonly mode: (mode: AppointmentMode) => string;
  readonly ended: (reason: EndReason) => string;
  readonly command: (command: CommandName) => string;
}

const vocabularies: readonly [Vocabulary, ...Vocabulary[]] = [zhHans, en];
const made = new Map<string, Words>();

/** Core's words in a language, or its nearest relative (`zh-CN` is `zh-Hans`); Chinese where there is none. */
export function wordsIn(language: string): Words {
  let words = made.get(language);
  if (words === undefined) made.set(language, (words = wordsOf(nearest(language))));
  return words;
}

function nearest(language: string): Vocabulary {
  const primary = language.toLowerCase().split("-")[0];
  return (
    vocabularies.find((vocabulary) => vocabulary.language === language) ??
    vocabularies.find((vocabulary) => vocabulary.language.split("-")[0] === primary) ??
    vocabularies[0]
  );
}

function wordsOf(vocabulary: Vocabulary): Words {
  const { language, refusals, faults, states, modes, endReasons, commands } = vocabulary;
  // A civil day is written as such: read and shown in UTC, no zone can move it.
  const days = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: language === "en" ? "medium" : "long",
    timeZone: "UTC",
  });
  const numbers = new Intl.NumberFormat(language);
  const formats: Formats = { day: (day) => days.format(new Date(`${day}T00:00:00Z`)), number: (value) => numbers.format(value) };
  return {
    language,
    ...formats,
    refusal: (refusal) => (refusals[refusal.code] as (refusal: Refusal, words: Formats) => string)(refusal, formats),
    fault: ({ code, path, value, expected }) =>
      `${path.join(".")}${value === undefined ? "" : ` = ${JSON.stringify(value)}`}: ${faults[code](expected.join(" | "))}`,
    state: (state) => states[state],
    mode: (mode) => modes[mode],
    ended: (reason) => endReasons[reason],
    command: (command) => commands[command],
  };
}
