import { defineTag, type DefineOptions } from "../registering/define-tag.ts";
import { defineSource } from "../source/define-source.ts";
import { JinlinHierarchyTree } from "./hierarchy-tree.ts";

/** Registers `jinlin-hierarchy-tree`, and `jinlin-source` before it. */
export function defineHierarchyTree(options: DefineOptions = {}): void {
  // The source first: an element that is in the page already asks for it the moment it is registered.
  defineSource(options);
  defineTag("hierarchy-tree", JinlinHierarchyTree, options);
}
