import { defineTag } from "../registering/define-tag.ts";
import { JinlinSource } from "../source/source.ts";
import { JinlinHierarchyTree } from "./hierarchy-tree.ts";

defineTag("source", JinlinSource, {});
defineTag("hierarchy-tree", JinlinHierarchyTree, {});
