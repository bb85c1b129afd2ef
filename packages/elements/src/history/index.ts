// The class, and how to register it under a tag of one's own. Importing it registers nothing.
export { defineHistory } from "./define-history.ts";
export { JinlinHistory } from "./history.ts";
export { DayEvent } from "../events/day-event.ts";
export type { DefineOptions, TagRegistry } from "../registering/define-tag.ts";
