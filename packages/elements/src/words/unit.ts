import type { CommandTerms, GridOfUnit } from "@jinlin/core";
import { commandTerms } from "./command-terms.ts";
import { unit as en } from "./en/unit.ts";
import type { Table } from "./words.ts";
import { unit as zhHans } from "./zh-hans/unit.ts";

/** What a unit and its posts say themselves. */
export interface UnitTexts {
  readonly post: {
    readonly seats: (held: string, seats: string) => string;
    readonly exOfficio: string;
    readonly follows: (unit: string, post: string) => string;
    readonly overdue: string;
    readonly endsIn: (days: string) => string;
    readonly conditionNotMet: string;
    readonly noHistory: string;
    readonly maskedNote: string;
    readonly termEnd: (day: string) => string;
    readonly answers: (unit: string, post: string, person: string | undefined) => string;
    readonly nobodyAnswers: string;
    readonly stints: (count: string) => string;
    /** In place of the day it ended: nobody knows when. */
    readonly endUnknown: string;
    /** Since when, or until when, is known in part only. */
    readonly unsure: string;
    readonly stint: (from: string | undefined, to: string | undefined) => string;
    readonly upcoming: string;
  };
  readonly grid: {
    readonly title: string;
    readonly households: string;
    readonly residents: string;
    readonly uncounted: string;
    readonly size: string;
    readonly sizes: Readonly<Record<GridOfUnit["size"], string>>;
    /** The bounds it is held against. */
    readonly bounds: (households: string | undefined, residents: string | undefined) => string;
    readonly between: (least: string | undefined, most: string | undefined) => string;
    readonly notice: string;
    readonly notices: Readonly<Record<GridOfUnit["notice"], string>>;
    /** Before the general grids a dedicated one lies over, and the dedicated ones that lie over a general one. */
    readonly over: string;
    readonly under: string;
    readonly column: { readonly network: string; readonly officer: string; readonly cells: string };
    readonly owner: (name: string) => string;
    /** The network has no officers of grids of this kind. */
    readonly noOfficers: string;
    readonly noNetworks: string;
    readonly noCells: string;
    readonly share: (cell: string, hundredths: string) => string;
    /** The officer of the general grid does the work, or whoever answers for the territory. */
    readonly answers: Readonly<Record<"general" | "territory", (unit: string, post: string, person: string | undefined) => string>>;
    readonly nobodyAnswers: string;
  };
  readonly unit: {
    readonly more: string;
    readonly change: string;
    readonly empty: string;
    readonly path: string;
    readonly about: string;
    readonly level: string;
    readonly aliases: (names: readonly string[]) => string;
    readonly kind: string;
    readonly nature: { readonly legal: string; readonly overlay: string };
    readonly code: string;
    readonly place: string;
    readonly since: string;
    readonly until: string;
    readonly area: string;
    readonly ledBy: string;
    readonly bodies: string;
    readonly members: string;
    /** Full members, and probationary ones beside them. */
    readonly counted: (full: string, probationary: string) => string;
    /** Since when that count stands. */
    readonly countedSince: (day: string) => string;
    readonly formerNames: string;
    readonly formerCodes: string;
    /** Before the units it came from, and before those that came from it: whether it is there still makes a difference. */
    readonly cameFrom: { readonly merged: string; readonly split: string };
    readonly became: { readonly merged: string; readonly split: string; readonly splitOff: string };
    /** Before who stands for it now that it is gone. */
    readonly heirs: string;
    readonly missing: (levels: readonly string[]) => string;
    readonly posts: string;
    /** The button to the picture of the seats. */
    readonly seats: string;
    readonly noPosts: string;
    readonly primary: string;
    readonly below: string;
    readonly count: string;
    readonly vacant: string;
    readonly gaps: string;
    readonly none: string;
  };
}

export type UnitWords = UnitTexts & CommandTerms;

export const unitWords: Table<UnitWords> = {
  "zh-Hans": { ...commandTerms["zh-Hans"], ...zhHans },
  en: { ...commandTerms.en, ...en },
};
