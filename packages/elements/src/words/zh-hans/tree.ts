import type { TreeWords } from "../tree.ts";

export const tree: TreeWords = {
  tree: {
    search: "查找名称、编码、负责人",
    vacantOnly: (count) => `只看空缺（${count}）`,
    empty: "此处还没有组织。请先导入组织和片区。",
    nothingFound: "没有符合条件的组织。",
    clear: "清除条件",
    found: (count) => `找到 ${count} 项`,
    level: (name, count) => `${name} ${count}`,
    gaps: (count) => `应设未设 ${count}`,
    missing: (level) => `应设未设：${level}`,
    missingHere: "应设未设",
    below: "下辖",
    vacantShort: (count) => `空缺 ${count}`,
    missingShort: (count) => `未设 ${count}`,
  },
};
