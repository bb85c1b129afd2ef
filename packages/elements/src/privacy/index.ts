// The class, and how to register it under a tag of one's own. Importing it registers nothing.
export { definePrivacy } from "./define-privacy.ts";
export { JinlinPrivacy } from "./privacy.ts";
export type { DefineOptions, TagRegistry } from "../registering/define-tag.ts";
