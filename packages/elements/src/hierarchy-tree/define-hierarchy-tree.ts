import { defineTag, type DefineOptions } from "../registering/define-tag.ts";
import { JinlinHierarchyTree } from "./hierarchy-tree.ts";

/** Registers `jinlin-hierarchy-tree`. Where a `jinlin-source` is around it, register that first: an element asks for it the moment it is registered. */
export function defineHierarchyTree(options: DefineOptions = {}): void {
  defineTag("hierarchy-tree", JinlinHierarchyTree, options);
}
