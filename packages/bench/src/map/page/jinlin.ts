import "@jinlin/elements/grid-map/define";
import type { GridsView } from "@jinlin/core";
import type { MapContender } from "./map-contender.ts";

/** The element as a page has it, with a view of the page's own: shapes as they come, patterns, signs and names, keys and a list. */
export const contender: MapContender<GridsView> = {
  prepare: (view) => view,
  mount: async (box, view) => {
    const map = document.createElement("jinlin-grid-map");
    map.style.setProperty("--jinlin-map-height", "540px");
    map.style.display = "block";
    map.network = "care";
    map.view = view;
    box.append(map);
    await map.updateComplete;
    // All stages have the middle of the box in their middle.
    const { top, height } = map.shadowRoot!.querySelector(".stage")!.getBoundingClientRect();
    const around = box.getBoundingClientRect();
    map.style.position = "relative";
    map.style.insetBlockStart = `${around.top + around.height / 2 - (top + height / 2)}px`;
    while (map.bounds === undefined) await new Promise(requestAnimationFrame);
    return {
      at: (clientX, clientY) => {
        map.shadowRoot!.querySelector(".face")!.dispatchEvent(new MouseEvent("click", { clientX, clientY }));
        return map.selected;
      },
    };
  },
  notch: { deltaY: -300 * Math.log(1.2), ctrl: true },
};
