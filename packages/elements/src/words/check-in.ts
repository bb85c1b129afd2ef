import type { ClaimRow, CheckOutReason, CommandTerms, NeedList } from "@jinlin/core";
import { commandTerms } from "./command-terms.ts";
import { checkIn as en } from "./en/check-in.ts";
import type { Table } from "./words.ts";
import { checkIn as zhHans } from "./zh-hans/check-in.ts";

/** What is said of who reported in, and of the three lists. */
export interface CheckInTexts {
  readonly checkIn: {
    readonly checkIns: string;
    readonly none: string;
    readonly people: string;
    /** How many of a figure the viewer may not see. */
    readonly hidden: (count: string) => string;
    readonly column: Readonly<
      Record<
        | "who"
        | "capacity"
        | "community"
        | "employer"
        | "since"
        | "until"
        | "ended"
        | "elsewhere"
        | "reviews"
        | "actions"
        | "list"
        | "title"
        | "service"
        | "days"
        | "seats"
        | "heads"
        | "claims"
        | "claimant"
        | "promised"
        | "claimedOn"
        | "state"
        | "settled"
        | "id"
        | "needId",
        string
      >
    >;
    /** From when to when; either may be unknown. */
    readonly days: (since: string | undefined, until: string | undefined) => string;
    readonly ended: Readonly<Record<CheckOutReason, string>>;
    readonly elsewhere: string;
    readonly capacity: string;
    readonly allCapacities: string;
    readonly search: string;
    readonly total: (count: string) => string;
    readonly found: (count: string, of: string) => string;
    readonly noneFound: string;
    /** Not all there are have come. */
    readonly part: (count: string, of: string) => string;
    readonly more: (shown: string, all: string) => string;
    readonly act: (command: string, name: string) => string;
    readonly review: (year: number, grade: string) => string;
    readonly needs: string;
    readonly list: Readonly<Record<NeedList, string>>;
    readonly noneListed: string;
    /** How many places are taken; of how many where that is said. */
    readonly taken: (heads: string, seats: string | undefined) => string;
    readonly heads: (count: string) => string;
    readonly claimState: Readonly<Record<ClaimRow["state"], string>>;
    readonly hiddenClaims: (count: string) => string;
    readonly export: string;
    readonly exported: string;
    /** What the exported files are called. */
    readonly file: string;
    readonly needsFile: string;
  };
}

export type CheckInWords = CheckInTexts & CommandTerms;

export const checkInWords: Table<CheckInWords> = {
  "zh-Hans": { ...commandTerms["zh-Hans"], ...zhHans },
  en: { ...commandTerms.en, ...en },
};
