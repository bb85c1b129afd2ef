import type { OrgChartWords } from "../org-chart.ts";

export const orgChart: OrgChartWords = {
  chart: {
    tools: "Chart",
    find: "Find a body or a person",
    next: "Next match",
    found: (at, count) => `${at} of ${count}`,
    notFound: "Nothing found",
    zoomIn: "Larger",
    zoomOut: "Smaller",
    fit: "Show all",
    list: "List",
    asSvg: "Save as SVG",
    asPng: "Save as PNG",
    print: "Print",
    printsAll: "Print all levels",
    notMade: "The picture could not be made on this page.",
    keys: "Arrows go from box to box, Enter opens and closes what is under it, plus and minus change the size, 0 shows all.",
    missing: "should exist, does not",
    empty: "There are no bodies here.",
    page: (page, pages) => `Sheet ${page} of ${pages}`,
  },
};
