import type { TenureWords } from "../tenure.ts";

export const tenure: TenureWords = {
  tenure: {
    empty: "没有职务。",
    serving: { posts: "职务", seats: "职数", taken: "在任", people: "任职人员" },
    title: {
      overdue: () => "换届超期",
      carryOver: () => "届满留任（含换届超期）",
      endsSoon: (days) => `${days} 天内届满`,
      acting: () => "主持工作过久",
      vacant: () => "空缺",
    },
    of: (value, of) => `${value} / ${of}`,
    share: (percent, since) => `自${since}以来，按天数计为 ${percent}`,
    within: "即将届满",
    days: (days) => `${days} 天内`,
    column: { what: "事项", unit: "单位", post: "职务", holder: "任职人", since: "起始", due: "届满", id: "单位编号" },
    left: (days) => `还有 ${days} 天`,
    over: (days) => `已过 ${days} 天`,
    unknownDay: "不详",
    more: (shown, all) => `已显示 ${shown} 个，共 ${all} 个；显示更多`,
    export: "导出 CSV",
    exported: "已导出",
    file: "任期一览",
  },
};
