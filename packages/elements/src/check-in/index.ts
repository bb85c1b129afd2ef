// The class, and how to register it under a tag of one's own. Importing it registers nothing.
export { defineCheckIn } from "./define-check-in.ts";
export { JinlinCheckIn } from "./check-in.ts";
export type { DefineOptions, TagRegistry } from "../registering/define-tag.ts";
