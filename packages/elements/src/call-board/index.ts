// The class, and how to register it under a tag of one's own. Importing it registers nothing.
export { defineCallBoard } from "./define-call-board.ts";
export { JinlinCallBoard } from "./call-board.ts";
export type { DefineOptions, TagRegistry } from "../registering/define-tag.ts";
