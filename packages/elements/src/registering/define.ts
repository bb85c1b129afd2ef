import { JinlinFindings } from "../findings/findings.ts";
import { JinlinHierarchyTree } from "../hierarchy-tree/hierarchy-tree.ts";
import { JinlinSource } from "../source/source.ts";
import { JinlinUnit } from "../unit/unit.ts";
import { defineTag, type DefineOptions } from "./define-tag.ts";

/** Registers all elements, under `jinlin-…` in the page's registry unless said otherwise. */
export function define(options: DefineOptions = {}): void {
  // The source first: elements that are in the page already ask for it the moment they are registered.
  defineTag("source", JinlinSource, options);
  defineTag("hierarchy-tree", JinlinHierarchyTree, options);
  defineTag("unit", JinlinUnit, options);
  defineTag("findings", JinlinFindings, options);
}
