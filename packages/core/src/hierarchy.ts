// The index of a hierarchy alone, for a page that needs nothing else of core.
export * from "./hierarchy/build-hierarchy.ts";
export type * from "./hierarchy/hierarchy.ts";
export * from "./hierarchy/hierarchy-error.ts";
export * from "./hierarchy/roll-up.ts";
export type * from "./hierarchy/hierarchy-faults.ts";
