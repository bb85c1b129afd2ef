import type { DueKind } from "../tenure/due-rows.ts";
import { tenure as en } from "./en/tenure.ts";
import type { Table } from "./words.ts";
import { tenure as zhHans } from "./zh-hans/tenure.ts";

/** What is said of posts by what is due. */
export interface TenureWords {
  readonly tenure: {
    readonly empty: string;
    readonly serving: { readonly posts: string; readonly seats: string; readonly taken: string; readonly people: string };
    /** What each figure counts; `days` ahead are looked at. */
    readonly title: Readonly<Record<DueKind, (days: string) => string>>;
    readonly of: (value: string, of: string) => string;
    readonly share: (percent: string, since: string) => string;
    readonly within: string;
    readonly days: (days: string) => string;
    readonly column: Readonly<Record<"what" | "unit" | "post" | "holder" | "since" | "due" | "id", string>>;
    readonly left: (days: string) => string;
    readonly over: (days: string) => string;
    readonly unknownDay: string;
    readonly more: (shown: string, all: string) => string;
    readonly export: string;
    readonly exported: string;
    /** What the exported file is called. */
    readonly file: string;
  };
}

export const tenureWords: Table<TenureWords> = { "zh-Hans": zhHans, en };
