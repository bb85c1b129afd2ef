// The class, and how to register it under a tag of one's own. Importing it registers nothing.
export { defineFindings } from "./define-findings.ts";
export { JinlinFindings } from "./findings.ts";
export type { DefineOptions, TagRegistry } from "../registering/define-tag.ts";
