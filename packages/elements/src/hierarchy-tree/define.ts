// Imported for its effect: registers jinlin-hierarchy-tree with the page.
import { defineHierarchyTree } from "./define-hierarchy-tree.ts";

defineHierarchyTree();
