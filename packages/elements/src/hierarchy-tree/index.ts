// The class, and how to register it under a tag of one's own. Importing it registers nothing.
export { defineHierarchyTree } from "./define-hierarchy-tree.ts";
export { JinlinHierarchyTree } from "./hierarchy-tree.ts";
export type { DefineOptions, TagRegistry } from "../registering/define-tag.ts";
