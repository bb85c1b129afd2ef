import type { SharedWords } from "../words.ts";

export const shared: SharedWords = {
  view: {
    loading: "正在载入…",
    failed: "未能读取。请检查网络后重试。",
    unreadable: (fault) => `所给的数据无法读取：${fault}`,
    stale: "未能更新，所示可能不是最新。",
    retry: "重试",
    asOf: (day) => `截至${day}`,
  },
  hiddenPerson: "姓名不公开",
  since: (state, day) => (state === "carry-over" ? `届满于${day}` : `自${day}`),
  remark: (parts) => parts.join("，"),
};
