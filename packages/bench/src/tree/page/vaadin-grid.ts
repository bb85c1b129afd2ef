import "@vaadin/grid/vaadin-grid.js";
import "@vaadin/grid/vaadin-grid-tree-column.js";
import type { NamedRow } from "../named-divisions.ts";
import type { TreeContender } from "./tree-contender.ts";

interface Item extends NamedRow {
  readonly hasChildren: boolean;
}

/** A data provider over children by parent; what is open is a list of items. */
export const contender: TreeContender<Map<string | null, Item[]>> = {
  prepare: (rows) => {
    const parents = new Set(rows.map(({ parentId }) => parentId));
    const children = new Map([...parents].map((parentId): [string | null, Item[]] => [parentId, []]));
    for (const row of rows) children.get(row.parentId)!.push({ ...row, hasChildren: parents.has(row.id) });
    return children;
  },
  mount: (box, children, open) => {
    const grid = document.createElement("vaadin-grid");
    grid.style.height = "100%";
    grid.itemIdPath = "id";
    grid.itemHasChildrenPath = "hasChildren";
    grid.dataProvider = ({ parentItem, page, pageSize }, callback) => {
      const items = children.get((parentItem as Item | undefined)?.id ?? null)!;
      callback(items.slice(page * pageSize, (page + 1) * pageSize), items.length);
    };
    const expandAll = () => (grid.expandedItems = [...children.values()].flat().filter(({ hasChildren }) => hasChildren));
    if (open) expandAll();
    const column = document.createElement("vaadin-grid-tree-column");
    column.path = "name";
    column.header = "名称";
    grid.append(column);
    box.append(grid);
    return {
      scroller: grid.shadowRoot!.querySelector("#table")!,
      rows: "vaadin-grid-cell-content",
      names: "vaadin-grid-cell-content",
      expandAll,
      // It knows no cascade: all items are one list.
      check: (checked) => (grid.selectedItems = checked ? [...children.values()].flat() : []).length,
    };
  },
};
