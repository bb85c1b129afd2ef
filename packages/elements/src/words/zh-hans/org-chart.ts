import type { OrgChartWords } from "../org-chart.ts";

export const orgChart: OrgChartWords = {
  chart: {
    tools: "架构图",
    find: "查找组织或人员",
    next: "下一个",
    found: (at, count) => `第 ${at} 个，共 ${count} 个`,
    notFound: "没有找到",
    zoomIn: "放大",
    zoomOut: "缩小",
    fit: "显示全部",
    list: "列表",
    asSvg: "存为 SVG",
    asPng: "存为 PNG",
    print: "打印",
    printsAll: "打印时展开全部",
    notMade: "本页无法生成图片。",
    keys: "方向键在各框之间移动，回车展开或收起下级，加减号缩放，0 显示全部。",
    missing: "应设未设",
    empty: "这里没有组织。",
    page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
  },
};
