import "@awesome.me/webawesome/dist/components/tree/tree.js";
import "@awesome.me/webawesome/dist/components/tree-item/tree-item.js";
import "@awesome.me/webawesome/dist/styles/themes/default.css";
import type WaTreeItem from "@awesome.me/webawesome/dist/components/tree-item/tree-item.js";
import type { NamedRow } from "../named-divisions.ts";
import type { TreeContender } from "./tree-contender.ts";

/** An element for each row, in each other; the page scrolls them. */
export const contender: TreeContender<readonly NamedRow[]> = {
  prepare: (rows) => rows,
  mount: (box, rows, open) => {
    const tree = document.createElement("wa-tree");
    const items = new Map<string | null, WaTreeItem>();
    for (const { id, parentId, name } of rows) {
      const item = document.createElement("wa-tree-item");
      item.textContent = name;
      items.set(id, item);
      (items.get(parentId) ?? tree).append(item);
    }
    const scroller = document.createElement("div");
    scroller.style.cssText = "height:100%;overflow:auto";
    scroller.append(tree);
    box.append(scroller);
    const expandAll = () => {
      for (const item of items.values()) item.expanded = true;
    };
    // Only now: an item that is put into one that was not there yet closes.
    if (open) expandAll();
    return {
      scroller,
      rows: "wa-tree-item",
      names: "wa-tree-item",
      expandAll,
    };
  },
};
