// The class, and how to register it under a tag of one's own. Importing it registers nothing.
export { defineSource } from "./define-source.ts";
export { JinlinSource } from "./source.ts";
export type { DefineOptions, TagRegistry } from "../registering/define-tag.ts";
