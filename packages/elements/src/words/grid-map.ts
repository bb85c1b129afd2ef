import { gridMap as en } from "./en/grid-map.ts";
import type { Table } from "./words.ts";
import { gridMap as zhHans } from "./zh-hans/grid-map.ts";

/** What the map of grids says. */
export interface GridMapWords {
  readonly map: {
    readonly tools: string;
    readonly shading: string;
    readonly shadings: {
      readonly coverage: string;
      readonly load: string;
      readonly size: string;
      readonly residents: string;
      readonly households: string;
      readonly notice: string;
    };
    readonly network: string;
    /** In place of a network: the posts that answer for the grids themselves. */
    readonly head: string;
    readonly dedicated: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly map: string;
    readonly list: string;
    readonly legend: string;
    /** By the ids of classes that are no state of a post. */
    readonly classes: {
      readonly "no-post": string;
      readonly within: string;
      readonly above: string;
      readonly below: string;
      readonly unknown: string;
      readonly "not-applicable": string;
      /** Nobody is at work in it, so it is nobody's load. */
      readonly nobody: string;
      /** Who is at work in it is closed to the viewer. */
      readonly "not-told": string;
      readonly current: string;
      readonly stale: string;
      readonly none: string;
    };
    /** A step of what is counted; of `load`, how many of the grids shown the officer has. */
    readonly spans: {
      readonly residents: (least: string, most: string) => string;
      readonly households: (least: string, most: string) => string;
      readonly load: (least: string, most: string) => string;
    };
    readonly residents: (count: string) => string;
    readonly households: (count: string) => string;
    /** Who answers instead: the post, and by name whoever holds it where that is open. */
    readonly answers: (post: string, who: string | undefined) => string;
    readonly grids: (count: string) => string;
    /** Grids whose ground is not known. */
    readonly without: (count: string) => string;
    readonly noGround: string;
    readonly keys: string;
    readonly chooses: string;
    readonly lasso: string;
    readonly lassoKeys: string;
    readonly chosen: (count: string) => string;
    readonly chooseListed: (count: string) => string;
    readonly chooseNone: string;
    readonly choose: (name: string) => string;
    readonly find: string;
    readonly everywhere: string;
    readonly place: string;
    readonly found: (count: string) => string;
    readonly notFound: string;
    readonly more: (shown: string, all: string) => string;
    readonly onMap: (name: string) => string;
    readonly columns: {
      readonly grid: string;
      readonly place: string;
      readonly posts: string;
      readonly size: string;
      readonly notice: string;
    };
    /** The state of a public notice, said apart from a column of notices. */
    readonly noticed: (state: string) => string;
    readonly empty: string;
  };
}

export const gridMapWords: Table<GridMapWords> = { "zh-Hans": zhHans, en };
