// The class, and how to register it under a tag of one's own. Importing it registers nothing.
export { defineGridPicker } from "./define-grid-picker.ts";
export { JinlinGridPicker } from "./grid-picker.ts";
export type { DefineOptions, TagRegistry } from "../registering/define-tag.ts";
