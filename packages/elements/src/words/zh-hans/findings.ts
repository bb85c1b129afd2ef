import type { FindingsTexts } from "../findings.ts";

export const findings: FindingsTexts = {
  findings: {
    severity: { error: "须整改", warning: "须关注", info: "提示" },
    good: "正常",
    of: (of, percent) => `/ ${of}（${percent}）`,
    empty: "本县区没有设置检查规则。",
    show: (count) => `名单（${count}）`,
    showAll: (count) => `全部显示（${count}）`,
    hidden: (count) => `另有 ${count} 项您无权查看`,
    since: (day) => `自${day}`,
    due: (day) => `${day}到期`,
    measure: (value, least, most) =>
      `现为 ${value}，应${[...(least ? [`不少于 ${least}`] : []), ...(most ? [`不多于 ${most}`] : [])].join("、")}`,
    counted: {
      households: (value) => `${value} 户`,
      residents: (value) => `${value} 人`,
      "square-metres": (value) => `${value} 平方米`,
    },
    with: (unit) => `与${unit}`,
    where: (east, north) => `见北纬 ${north}°、东经 ${east}°`,
    basis: (document) => `依据：${document}`,
    unknown: (count) => `另有 ${count} 项未登记`,
    page: "规则说明",
    pageOf: (finding) => `规则说明：${finding}`,
    group: (grade, count) => `${grade}（${count}）`,
    filter: "筛选",
    grade: "程度",
    place: "所在",
    all: "全部",
  },
};
