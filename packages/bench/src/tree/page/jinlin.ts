import "@jinlin/elements/hierarchy-tree/define";
import type { NamedRow } from "../named-divisions.ts";
import type { TreeContender } from "./tree-contender.ts";

/** The element as a page has it, with rows of the page's own. */
export const contender: TreeContender<readonly NamedRow[]> = {
  prepare: (rows) => rows,
  mount: async (box, rows, open) => {
    const tree = document.createElement("jinlin-hierarchy-tree");
    tree.style.blockSize = "100%";
    tree.nodes = rows;
    box.append(tree);
    if (open) tree.expandAll();
    else tree.collapseAll();
    await tree.updateComplete;
    const shadow = tree.shadowRoot!;
    return {
      scroller: shadow.querySelector(".scroller")!,
      rows: ".row",
      names: ".name",
      expandAll: () => tree.expandAll(),
      search: async (text) => {
        tree.search(text);
        await tree.updateComplete;
        return Number(shadow.querySelector(".matches")?.textContent.replace(/\D/g, ""));
      },
      check: async (checked) => {
        // Whoever wants several rows selected says so; to look at a tree takes none of it.
        if (tree.selection !== "cascade") {
          tree.selection = "cascade";
          await tree.updateComplete;
        }
        if (checked) tree.selectAll();
        else tree.selectNone();
        // One id stands for all that is under it.
        const [id, ...others] = tree.selectedIds;
        return id === rows[0]!.id && others.length === 0 ? rows.length : others.length;
      },
    };
  },
};
