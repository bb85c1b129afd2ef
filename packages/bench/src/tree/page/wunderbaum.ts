import { Wunderbaum } from "wunderbaum";
import "wunderbaum/dist/wunderbaum.css";
import type { NamedRow } from "../named-divisions.ts";
import type { TreeContender } from "./tree-contender.ts";

interface Node {
  readonly key: string;
  readonly title: string;
  readonly expanded?: true;
  children?: Node[];
  [more: string]: unknown;
}

export const contender: TreeContender<Node[]> = {
  prepare: (rows, open) => nested(rows, open),
  mount: async (box, source) => {
    const element = document.createElement("div");
    element.className = "wunderbaum";
    box.append(element);
    const tree = new Wunderbaum({ element, source, checkbox: true, selectMode: "hier", debugLevel: 1 });
    await tree.ready;
    return {
      scroller: element,
      rows: ".wb-row",
      names: ".wb-title",
      expandAll: () => tree.expandAll(),
      search: (text) => (text === "" ? (tree.clearFilter(), tree.count()) : tree.filterNodes(text, { mode: "hide" })),
      check: (checked) => {
        tree.root.children![0]!.setSelected(checked);
        return tree.getSelectedNodes().length;
      },
    };
  },
};

function nested(rows: readonly NamedRow[], open: boolean): Node[] {
  const nodes = new Map<string | null, Node>(rows.map(({ id, name }) => [id, { key: id, title: name, ...(open && { expanded: true }) }]));
  const roots: Node[] = [];
  for (const { id, parentId } of rows) {
    const siblings = parentId === null ? roots : (nodes.get(parentId)!.children ??= []);
    siblings.push(nodes.get(id)!);
  }
  return roots;
}
