// The class, and how to register it under a tag of one's own. Importing it registers nothing.
export { defineGridNotice } from "./define-grid-notice.ts";
export { JinlinGridNotice } from "./grid-notice.ts";
export type { DefineOptions, TagRegistry } from "../registering/define-tag.ts";
