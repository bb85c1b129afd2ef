import { VirtualizerController } from "@tanstack/lit-virtual";
import { html, LitElement } from "lit";
import { createRef, ref } from "lit/directives/ref.js";
import { repeat } from "lit/directives/repeat.js";
import { styleMap } from "lit/directives/style-map.js";
import { preorderOf, type Preorder } from "./preorder.ts";
import type { TreeContender } from "./tree-contender.ts";

const rowSize = 32;

/** A list of rows whose depth is known, as in the examples of the library. It is a list: what to open is the page's affair. */
class VirtualList extends LitElement {
  static override properties = { data: { attribute: false }, count: { type: Number } };
  declare data: Preorder;
  declare count: number;
  readonly #scroller = createRef<HTMLElement>();
  #virtualizer: VirtualizerController<HTMLElement, HTMLElement> | undefined;

  override willUpdate(): void {
    const { count } = this;
    const options = { getScrollElement: () => this.#scroller.value ?? null, count, estimateSize: () => rowSize, overscan: 5 };
    if (!this.#virtualizer) this.#virtualizer = new VirtualizerController(this, options);
    else {
      const virtualizer = this.#virtualizer.getVirtualizer();
      virtualizer.setOptions({ ...virtualizer.options, count });
    }
  }

  override render() {
    const virtualizer = this.#virtualizer!.getVirtualizer();
    const { names, depths } = this.data;
    return html`<div class="scroller" ${ref(this.#scroller)} style=${styleMap({ height: "100%", overflow: "auto" })}>
      <div style=${styleMap({ position: "relative", height: `${virtualizer.getTotalSize()}px` })}>
        ${repeat(
          virtualizer.getVirtualItems(),
          (item) => item.key,
          (item) =>
            html`<div
              class="row"
              style=${styleMap({
                position: "absolute",
                top: "0",
                width: "100%",
                height: `${item.size}px`,
                transform: `translateY(${item.start}px)`,
                "padding-left": `${depths[item.index]! * 16}px`,
              })}
            >
              ${names[item.index]}
            </div>`,
        )}
      </div>
    </div>`;
  }
}
customElements.define("virtual-list", VirtualList);

export const contender: TreeContender<Preorder> = {
  prepare: preorderOf,
  mount: async (box, data, open) => {
    const list = document.createElement("virtual-list") as VirtualList;
    list.style.cssText = "display:block;height:100%";
    list.data = data;
    list.count = open ? data.names.length : 1;
    box.append(list);
    await list.updateComplete;
    return {
      scroller: list.shadowRoot!.querySelector(".scroller")!,
      rows: ".row",
      names: ".row",
      expandAll: () => (list.count = data.names.length),
    };
  },
};
