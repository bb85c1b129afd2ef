import type { GrantedSort, Reach } from "../access/compare-grants.ts";
import { access as en } from "./en/access.ts";
import type { Table } from "./words.ts";
import { access as zhHans } from "./zh-hans/access.ts";

/** What is said of who may see and do what. */
export interface AccessWords {
  readonly access: {
    readonly compare: string;
    /** What the words in the cells mean. */
    readonly legend: string;
    readonly reach: Readonly<Record<Reach, string>>;
    /** In place of an empty cell, for who hears it. */
    readonly closed: string;
    readonly sort: Readonly<Record<GrantedSort, string>>;
    readonly item: string;
    /** The column of the sorts, in a table. */
    readonly sortColumn: string;
    /** Kinds of post that see what the public sees. */
    readonly others: (posts: readonly string[]) => string;
    readonly findings: string;
    readonly severity: Readonly<Record<"error" | "warning" | "info", string>>;
    /** The grants one by one. */
    readonly inWords: string;
    /** A grant by its number, as people count. */
    readonly grant: (number: string) => string;
    readonly posts: string;
    readonly over: string;
    readonly nothingMore: string;
    /** Of a person. */
    readonly ofPerson: (name: string) => string;
    readonly noPosts: string;
    /** Of a post that is another's, until before a day. */
    readonly lent: (by: string, to: string | undefined) => string;
    readonly list: (items: readonly string[]) => string;
    readonly choose: string;
    readonly everyPost: string;
    readonly findPerson: string;
    readonly export: string;
    readonly exported: string;
    /** What the exported file is called. */
    readonly file: string;
  };
}

export const accessWords: Table<AccessWords> = { "zh-Hans": zhHans, en };
