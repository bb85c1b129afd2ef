import type { PictureVocabulary } from "../picture-terms.ts";

export const pictures: PictureVocabulary = {
  missing: "应设未设",
  overlay: "统筹协调组织",
  hidden: "不公开",
  collapsed: (count) => `下辖 ${count}`,
  chart: (name) => `组织架构图：${name}`,
  chartTold: (boxes, levels) =>
    `共 ${boxes} 个。${levels.map(({ name, count, missing }) => `${name} ${count}${missing === "0" ? "" : `（应设未设 ${missing}）`}`).join("；")}。`,
  ladder: (unit) => `${unit}由谁负责`,
  answersFor: (unit, who) => `${unit}由${who}负责`,
  nobody: "无人负责",
  answering: "负责",
  lineage: (unit) => `${unit}的沿革`,
  formed: (unit, ancestors) => `${unit}由${ancestors}而来`,
  became: (unit, heirs) => `${unit}改设为${heirs}`,
  alone: (unit) => `${unit}没有沿革记录`,
  slots: (unit) => `${unit}的职务`,
  slotsTold: (formula, taken, all) => `${formula}：${all} 个席位，已配 ${taken} 个`,
  free: (count) => `另空缺 ${count}`,
  list: (names) => names.join("、"),
  asOf: (day) => `截至${day}`,
  from: (day) => `自${day}`,
  to: (day) => `至${day}`,
};
