import type { ToldWords } from "../told.ts";

export const told: ToldWords = {
  untilUnknown: "日期不详时",
  list: (items) => items.join("、"),
  period: (from, until) =>
    from === undefined && until === undefined
      ? "起止不详"
      : [...(from === undefined ? [] : [`${from}起`]), ...(until === undefined ? [] : [`${until}终止`])].join("，"),
  during: (what, period) => `${what}，${period}`,
  lineage: { merged: (from) => `由${from}合并而成`, split: (from) => `由${from}拆分而来` },
  seats: (count) => `${count} 职`,
  closed: "已撤销",
  members: (full, probationary) => (probationary === undefined ? `${full} 人` : `正式党员 ${full} 人，预备党员 ${probationary} 人`),
  follows: (post) => `随任：${post}`,
  households: (households, residents) => `${households} 户，${residents} 人`,
  share: (grid, hundredths) => `${grid}（${hundredths} %）`,
  drawn: (squareMetres) => `已绘制，${squareMetres} 平方米`,
  noticeOf: (extent, phone, confirmed) => `${extent}；值班电话 ${phone}；${confirmed}确认`,
  atOnce: (calls) => `同时可承接 ${calls} 次`,
  heads: (people) => `${people} 人`,
  weekly: (days, from, to) => `周${days.map((day) => "一二三四五六日"[day - 1]).join("、")} ${from}–${to}`,
  served: (day, start, end) => `${day} ${start}–${end ?? "（未签退）"}`,
  confirmed: "已确认",
  settled: { done: "已办结", withdrawn: "已撤回" },
  checkOut: { moved: "迁出", retired: "退休", "changed-employer": "变更单位", left: "退出", other: "其他" },
  rota: (name, rule, start, minutes, seats) => `${name}：${rule}，${start} 起 ${minutes} 分钟，每班 ${seats} 人`,
  shift: (rota, day, persons, absent) =>
    `${rota} ${day}：${persons.length > 0 ? persons.join("、") : "无人"}${absent.length > 0 ? `；请假：${absent.join("、")}` : ""}`,
  cancelledShift: (rota, day) => `${rota} ${day}：取消`,
  others: (count) => `${count} 人`,
  ofNetwork: (post, network) => `${post}（${network}）`,
  allLent: "全部权限",
  postOf: (unit, post) => `${unit}${post}`,
};
