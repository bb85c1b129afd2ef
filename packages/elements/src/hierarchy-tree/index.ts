// The class, and how to register it under a tag of one's own. Importing it registers nothing.
export { defineHierarchyTree } from "./define-hierarchy-tree.ts";
export { JinlinHierarchyTree } from "./hierarchy-tree.ts";
export type { KnownColumn, TreeColumn } from "./columns.ts";
export type { ChildrenOf } from "./lazy-rows.ts";
export type { SelectionMode } from "./selection/selectable.ts";
export type { TreeBadge, TreeNode } from "./tree-node.ts";
export type { TreeSaved } from "./tree-saved.ts";
export type { TreeFilter } from "./tree-state.ts";
export type { DefineOptions, TagRegistry } from "../registering/define-tag.ts";
