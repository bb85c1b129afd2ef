import { defineTag, type DefineOptions } from "../registering/define-tag.ts";
import { JinlinGridPicker } from "./grid-picker.ts";

/** Registers `jinlin-grid-picker`. Where a `jinlin-source` is around it, register that first: an element asks for it the moment it is registered. */
export function defineGridPicker(options: DefineOptions = {}): void {
  defineTag("grid-picker", JinlinGridPicker, options);
}
