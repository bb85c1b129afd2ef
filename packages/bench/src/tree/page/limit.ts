import { preorderOf, type Preorder } from "./preorder.ts";
import type { TreeContender } from "./tree-contender.ts";

const rowSize = 32;

/**
 * What one would write by hand for these rows and nothing else: rows of one size in preorder, their depth known,
 * as many plain elements as are in sight, moved and filled again. No keys, no roles, nothing to open one by one.
 */
export const contender: TreeContender<Preorder> = {
  prepare: preorderOf,
  mount: (box, { names, depths }, open) => {
    const scroller = document.createElement("div");
    scroller.style.cssText = "position:relative;height:100%;overflow:auto";
    const whole = document.createElement("div");
    const pool = Array.from({ length: Math.ceil(box.clientHeight / rowSize) + 1 }, () => {
      const row = document.createElement("div");
      row.className = "row";
      row.style.cssText = `position:absolute;left:0;right:0;height:${rowSize}px;line-height:${rowSize}px;white-space:nowrap`;
      return row;
    });
    scroller.append(whole, ...pool);
    scroller.addEventListener("scroll", paint);
    box.append(scroller);

    const all = Int32Array.from(names.keys());
    const checked = new Uint8Array(names.length);
    let shown = open ? all : all.subarray(0, 1);
    resize();
    return {
      scroller,
      rows: ".row",
      names: ".row",
      expandAll: () => {
        shown = all;
        resize();
      },
      search: (text) => {
        let count = all.length;
        if (text === "") shown = all;
        else {
          const found = new Int32Array(names.length);
          count = 0;
          for (let at = 0; at < names.length; at++) if (names[at]!.includes(text)) found[count++] = at;
          shown = found.subarray(0, count);
        }
        resize();
        return count;
      },
      check: (check) => {
        let count = 0;
        for (let at = 0; at < checked.length; at++) count += checked[at] = Number(check);
        return count;
      },
    };

    function resize(): void {
      whole.style.height = `${shown.length * rowSize}px`;
      paint();
    }

    function paint(): void {
      const first = Math.floor(scroller.scrollTop / rowSize);
      for (let place = first; place < first + pool.length; place++) {
        const row = pool[place % pool.length]!;
        row.hidden = place >= shown.length;
        if (row.hidden) continue;
        const at = shown[place]!;
        row.textContent = names[at]!;
        row.style.top = `${place * rowSize}px`;
        row.style.paddingLeft = `${depths[at]! * 16}px`;
      }
    }
  },
};
