// The class, and how to register it under a tag of one's own. Importing it registers nothing.
export { defineAccess } from "./define-access.ts";
export { JinlinAccess } from "./access.ts";
export type { DefineOptions, TagRegistry } from "../registering/define-tag.ts";
