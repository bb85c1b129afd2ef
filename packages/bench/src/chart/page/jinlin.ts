import "@jinlin/elements/org-chart/define";
import type { HierarchyView } from "@jinlin/core";
import type { ChartContender } from "./chart-contender.ts";

/** The element as a page has it, with a view of the page's own, all boxes opened. */
export const contender: ChartContender<HierarchyView> = {
  prepare: (view) => view,
  mount: async (box, view) => {
    const chart = document.createElement("jinlin-org-chart");
    chart.style.setProperty("--jinlin-chart-height", "540px");
    chart.view = view;
    box.append(chart);
    chart.expandAll();
    await chart.updateComplete;
    const shadow = chart.shadowRoot!;
    return {
      // Too small to be read, they are outlines, all of a kind in one path.
      boxes: () =>
        shadow.querySelectorAll(".item").length +
        [...shadow.querySelectorAll("path.box")].reduce((sum, path) => sum + path.getAttribute("d")!.split("M").length - 1, 0),
    };
  },
  notch: { deltaY: -300 * Math.log(1.2), ctrl: true },
};
