// The class, and how to register it under a tag of one's own. Importing it registers nothing.
export { defineUnit } from "./define-unit.ts";
export { JinlinUnit } from "./unit.ts";
export type { DefineOptions, TagRegistry } from "../registering/define-tag.ts";
