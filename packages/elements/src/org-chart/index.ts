// The class, and how to register it under a tag of one's own. Importing it registers nothing.
export { defineOrgChart } from "./define-org-chart.ts";
export { JinlinOrgChart } from "./org-chart.ts";
export type { DefineOptions, TagRegistry } from "../registering/define-tag.ts";
