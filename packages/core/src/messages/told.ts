import type { CheckOutReason } from "../alliance/check-in.ts";
import type { Day, PartialBounds } from "../day.ts";
import { told as en } from "./en/told.ts";
import { formatsIn, nearestLanguage } from "./formats.ts";
import { told as zhHans } from "./zh-hans/told.ts";
import type { Formats } from "./words.ts";

/** How changes tell values that are no names. */
export interface ToldWords {
  readonly list: (items: readonly string[]) => string;
  /** From its first day, until the first day no longer; absent where not known, or open. */
  /** In place of the day something ended: nobody knows when. */
  readonly untilUnknown: string;
  readonly period: (from: string | undefined, until: string | undefined) => string;
  /** A kind of unit, or a way to hold a post, over a period. */
  readonly during: (what: string, period: string) => string;
  readonly lineage: { readonly merged: (from: string) => string; readonly split: (from: string) => string };
  readonly seats: (count: string) => string;
  readonly closed: string;
  readonly members: (full: string, probationary: string | undefined) => string;
  /** A seat that goes with another post. */
  readonly follows: (post: string) => string;
  readonly households: (households: string, residents: string) => string;
  /** How many hundredths of a cell lie in a grid. */
  readonly share: (grid: string, hundredths: string) => string;
  /** That an area is drawn, and how much ground it covers. */
  readonly drawn: (squareMetres: string) => string;
  /** A grid's notice, as confirmed on a day. */
  readonly noticeOf: (extent: string, phone: string, confirmed: string) => string;
  /** How many calls a team assists at once. */
  readonly atOnce: (calls: string) => string;
  /** How many people are wanted. */
  readonly heads: (people: string) => string;
  /** Times that come every week; Monday is 1. */
  readonly weekly: (days: readonly number[], from: string, to: string) => string;
  /** Hours served on a day, from a time to another; not over yet where nobody checked out. */
  readonly served: (day: string, start: string, end: string | undefined) => string;
  readonly confirmed: string;
  /** How a claim came to its end. */
  readonly settled: { readonly done: string; readonly withdrawn: string };
  /** Why a check-in ended. */
  readonly checkOut: Readonly<Record<CheckOutReason, string>>;
  /** A rota: its rule, when it begins, how long it goes on, how many serve. */
  readonly rota: (name: string, rule: string, start: string, minutes: string, seats: string) => string;
  /** A shift of a day: who is on it, who reported absent. */
  readonly shift: (rota: string, day: string, persons: readonly string[], absent: readonly string[]) => string;
  readonly cancelledShift: (rota: string, day: string) => string;
  /** People whose names are not shown. */
  readonly others: (count: string) => string;
  /** A post of a network. */
  readonly ofNetwork: (post: string, network: string) => string;
  /** Authority lent, all of a post's. */
  readonly allLent: string;
  readonly postOf: (unit: string, post: string) => string;
}

export interface Told extends Omit<ToldWords, "period" | "untilUnknown">, Formats {
  readonly language: string;
  readonly period: (from: Day | undefined, until: Day | undefined, about?: PartialBounds) => string;
}

/** The words changes are told in, in a language or its nearest relative; Chinese where there is none. */
export function toldIn(language: string): Told {
  const spoken = nearestLanguage(language);
  const words = spoken === "en" ? en : zhHans;
  const formats = formatsIn(spoken);
  return {
    ...words,
    ...formats,
    language: spoken,
    period: (from, until, about) =>
      words.period(
        from && formats.partial(about?.from ?? from),
        about?.to === "unknown" ? words.untilUnknown : until && formats.partial(about?.to ?? until),
      ),
  };
}
