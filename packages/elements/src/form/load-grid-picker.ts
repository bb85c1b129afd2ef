import type * as GridPickerModule from "./grid-picker-tag.ts";

/** Loads the picker that grids are chosen with: for the elements in which such forms are opened, so that no other carries it. */
export const gridPicker = (): Promise<typeof GridPickerModule> => import("./grid-picker-tag.ts");
