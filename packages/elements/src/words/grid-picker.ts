import { gridPicker as en } from "./en/grid-picker.ts";
import type { Table } from "./words.ts";
import { gridPicker as zhHans } from "./zh-hans/grid-picker.ts";

/** What is said where grids are chosen. Counts come as they are to be read. */
export interface GridPickerWords {
  readonly picker: {
    /** What the box is called where the page does not say. */
    readonly label: string;
    readonly search: string;
    readonly searchOrPaste: string;
    readonly open: string;
    readonly close: string;
    /** Pressed, the grids are on a map in place of the tree. */
    readonly map: string;
    readonly done: string;
    readonly clear: string;
    readonly empty: string;
    readonly nothingFound: string;
    readonly found: (count: string) => string;
    readonly chosen: (count: string) => string;
    readonly takenAway: (name: string) => string;
    readonly chosenList: string;
    /** A place that stands for all its grids. */
    readonly all: (count: string) => string;
    readonly takeAway: (name: string) => string;
    /** Chips that are not shown. */
    readonly more: (count: string) => string;
    readonly fewer: string;
    readonly chooseAll: string;
    readonly chooseFound: (count: string) => string;
    readonly chooseNone: string;
    readonly recent: string;
    /** Of the grids below a place, how many are chosen. */
    readonly share: (chosen: string, all: string) => string;
    readonly gridsBelow: (all: string) => string;
    /** Of a pasted list. */
    readonly codesFound: (count: string) => string;
    readonly codesUnknown: (codes: readonly string[]) => string;
    readonly codesAmbiguous: (codes: readonly string[]) => string;
    readonly required: string;
    readonly strangers: (ids: readonly string[]) => string;
  };
}

export const gridPickerWords: Table<GridPickerWords> = { "zh-Hans": zhHans, en };
