import type { allianceLints } from "../alliance/alliance-lints.ts";
import type { RuleWords } from "./rule-words.ts";

/** 关于志愿服务时长和班次的规则。 */
export const alliance: { readonly [Kind in keyof typeof allianceLints]: RuleWords } = {
  "hours-overlap": {
    title: "时长重叠",
    looksFor: "有时长与同一人其他时长（本队或他队登记）重叠的队伍：列出条数和最早日期。",
    why: "一人不能同时服务两处。每一分钟只计入先开始的一条，但两条中必有一条不实。",
    toDo: "核实服务时间，更正或作废其中一条。",
    example: "枫桥巡逻队有 2 条时长重叠（应为 0），始于2026年7月1日。",
  },
  "hours-over-a-day": {
    title: "时长超过一天",
    looksFor: "有单条时长超过 24 小时的队伍：列出条数和最早日期。",
    why: "无人能不间断地服务这么久，多半是忘了签退。这样的时长不计入。",
    toDo: "按本人所记更正结束时间。",
    example: "枫桥巡逻队有 1 条这样的时长（应为 0），在2026年7月1日。",
  },
  "hours-not-closed": {
    title: "未签退",
    looksFor: "有人签到而当日过后仍未签退的队伍：列出条数和最早日期。",
    why: "没有结束时间的时长不计入；日子久了，谁也记不清。",
    toDo: "按本人所记补办签退。",
    example: "枫桥巡逻队2026年7月1日有 1 条时长没有结束时间（应为 0）。",
  },
  "hours-unconfirmed": {
    title: "时长逾期未确认",
    looksFor: "有时长超过规定天数仍无人确认的队伍：列出条数和最早日期。",
    why: "只有确认过的时长可以出具证明；时间越久，负责人越记不清。默认三十天，由县区自定。",
    toDo: "由队伍负责人确认，不实的先更正；负责人本人的，由同盟负责人确认。",
    example: "枫桥巡逻队2026年7月1日的 1 条时长待确认（应为 0）。",
  },
  "shift-gap": {
    title: "缺班",
    looksFor: "今后几天内（含当日）有班次缺人的队伍：列出班次数和最早日期。",
    why: "无人去走的巡逻，往往出了事才被发现。默认看七天，由县区自定。",
    toDo: "排入人员，或取消该班次。",
    example: "枫桥巡逻队今后一周有 1 个班次缺人（应为 0）。",
  },
  "double-booked": {
    title: "重复排班",
    looksFor: "今后几天内有人同时排在两个班次（本队或他队）的队伍：列出班次数和最早日期。",
    why: "两支队伍互相看不到对方的排班；同时排在两处的人只能去一处。",
    toDo: "与他人换班，或在其中一处另排他人。",
    example: "枫桥巡逻队与医心队各有 1 个班次（应为 0）排了同一人。",
  },
};
