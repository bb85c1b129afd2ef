import { gridNotice as en } from "./en/grid-notice.ts";
import type { Table } from "./words.ts";
import { gridNotice as zhHans } from "./zh-hans/grid-notice.ts";

/** What a grid's public notice says. */
export interface GridNoticeWords {
  readonly gridNotice: {
    readonly empty: string;
    readonly title: string;
    readonly code: (code: string) => string;
    readonly extent: string;
    readonly phone: string;
    readonly supervision: string;
    readonly confirmed: string;
    readonly stale: (since: string) => string;
    readonly none: string;
    readonly posts: string;
    readonly noPosts: string;
    /** Somebody is at work in it, whose name does not stand here. */
    readonly atWork: string;
    readonly instead: (unit: string, post: string, holder: string | undefined) => string;
    readonly nobody: string;
    readonly over: string;
    readonly under: string;
    readonly sketchOf: (name: string) => string;
    readonly sketchNote: string;
    readonly scan: string;
    readonly scanOf: (name: string) => string;
  };
}

export const gridNoticeWords: Table<GridNoticeWords> = { "zh-Hans": zhHans, en };
