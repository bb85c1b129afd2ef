import type { LitVirtualizer } from "@lit-labs/virtualizer/LitVirtualizer.js";
import "@lit-labs/virtualizer";
import { html } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import type { NamedRow } from "../named-divisions.ts";
import { preorderOf } from "./preorder.ts";
import type { TreeContender } from "./tree-contender.ts";

interface Item {
  readonly name: string;
  readonly depth: number;
}

/** A list of rows whose depth is known. It is a list: what to open is the page's affair. */
export const contender: TreeContender<Item[]> = {
  prepare: (rows: readonly NamedRow[]) => {
    const { depths } = preorderOf(rows);
    return rows.map(({ name }, at) => ({ name, depth: depths[at]! }));
  },
  mount: (box, items, open) => {
    const list = document.createElement("lit-virtualizer") as LitVirtualizer<Item>;
    list.scroller = true;
    list.style.height = "100%";
    list.renderItem = ({ name, depth }) =>
      html`<div class="row" style=${styleMap({ width: "100%", height: "32px", "padding-left": `${depth * 16}px` })}>${name}</div>`;
    list.items = open ? items : items.slice(0, 1);
    box.append(list);
    return {
      scroller: list,
      rows: ".row",
      names: ".row",
      expandAll: () => (list.items = items),
    };
  },
};
