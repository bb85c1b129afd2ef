import type { LoadMeasure, SpreadPoint } from "../networks/load-rows.ts";
import { load as en } from "./en/load.ts";
import type { Table } from "./words.ts";
import { load as zhHans } from "./zh-hans/load.ts";

/** What is said of how much work everybody has in grids. */
export interface LoadWords {
  readonly load: {
    readonly title: string;
    readonly in: (title: string, network: string) => string;
    readonly none: string;
    readonly noneFound: string;
    /** How many of all the viewer may not know. */
    readonly hidden: (count: string) => string;
    readonly found: (count: string, of: string) => string;
    readonly all: string;
    /** More grids than so many; and how many people have. */
    readonly over: (most: string) => string;
    readonly peopleOver: (most: string, people: string) => string;
    readonly yes: string;
    readonly figures: string;
    readonly spread: string;
    readonly measure: Readonly<Record<LoadMeasure, string>>;
    readonly point: Readonly<Record<SpreadPoint, string>>;
    /** What the button of a figure does: the measure, the point, its value. */
    readonly list: (measure: string, point: string, value: string) => string;
    readonly column: Readonly<
      Record<"name" | "posts" | "networks" | "grids" | "households" | "residents" | "uncounted" | "communities" | "id", string>
    >;
    readonly uncounted: (grids: string) => string;
    /** Further posts are not open to the viewer. */
    readonly partial: string;
    readonly search: string;
    readonly place: string;
    readonly allPlaces: string;
    readonly network: string;
    readonly allNetworks: string;
    readonly order: string;
    readonly asGiven: string;
    readonly more: (shown: string, all: string) => string;
    readonly export: string;
    readonly exported: string;
    /** What the exported file is called. */
    readonly file: string;
  };
}

export const loadWords: Table<LoadWords> = { "zh-Hans": zhHans, en };
