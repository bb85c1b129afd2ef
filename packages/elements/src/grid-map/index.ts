// The class, and how to register it under a tag of one's own. Importing it registers nothing.
export { defineGridMap } from "./define-grid-map.ts";
export { JinlinGridMap } from "./grid-map.ts";
export type { Shading } from "./shading.ts";
export type { DefineOptions, TagRegistry } from "../registering/define-tag.ts";
