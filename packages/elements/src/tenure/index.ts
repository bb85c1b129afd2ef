// The class, and how to register it under a tag of one's own. Importing it registers nothing.
export { defineTenure } from "./define-tenure.ts";
export { JinlinTenure } from "./tenure.ts";
export type { DefineOptions, TagRegistry } from "../registering/define-tag.ts";
