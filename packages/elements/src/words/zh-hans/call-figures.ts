import type { CallFiguresWords } from "../call-figures.ts";

export const callFigures: CallFiguresWords = {
  figure: {
    title: (since) => `${since}以来发起的呼叫`,
    note: "响应用时按工作时间计。两支队伍响应同一件的，各计一件。",
    all: "合计",
    byService: "按服务",
    byArea: "按地点",
    byTeam: "按队伍",
    column: {
      of: "范围",
      raised: "发起",
      responded: "有响应",
      closed: "已结束",
      reopened: "曾重新开启",
      median: "响应用时中位数",
      ninth: "九成在此时间内响应",
    },
    hours: (hours) => `${hours} 工时`,
    showsCalls: (of, figure, count) => `${of}，${figure} ${count} 件，查看`,
  },
};
