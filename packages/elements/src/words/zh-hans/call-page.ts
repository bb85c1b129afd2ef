import type { CallPageWords } from "../call-page.ts";

export const callPage: CallPageWords = {
  page: {
    since: (moment) => `自 ${moment}`,
    teams: "队伍",
    noTeams: "还没有队伍响应。",
    matching: "可选队伍",
    matchingNote: "按服务、时间、远近和忙闲排列，仅供参考，由人决定。",
    noMatching: "没有提供此项服务的队伍。",
    chooseTeam: (command, team) => `${command}：${team}`,
    reason: {
      available: { now: "此时在服务时间内", later: "此时不在服务时间内", "any-time": "随时可到", never: "没有服务时间" },
      later: (from) => `${from} 起在服务时间内`,
      near: { "same-area": "就在本片区", "same-alliance": "同一志愿同盟", "same-street": "同一街道（乡镇）", elsewhere: "其他地方" },
      open: (count) => `手上 ${count} 件`,
      openOf: (count, capacity) => `手上 ${count} 件，可同时办 ${capacity} 件`,
      full: (capacity) => `已满：可同时办 ${capacity} 件`,
      recent: (count) => `近 90 天帮扶 ${count} 次`,
    },
    timeline: "经过",
    act: {
      raise: "发起",
      respond: "响应",
      decline: "谢绝",
      match: "匹配队伍",
      start: "开始帮扶",
      leave: "中途退出",
      finish: "完成帮扶",
      review: "评价",
      withdraw: "撤销",
      reopen: "重新开启",
      return: "退回",
    },
    cameTo: (stage) => `→ ${stage}`,
    promised: (due) => `期限 ${due}`,
  },
};
