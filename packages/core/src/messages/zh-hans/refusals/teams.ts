import type { TeamRefusal } from "../../../county/teams.ts";
import type { UnitRefusal } from "../../../county/units.ts";
import type { Sentences } from "../../words.ts";

const weekday = (day: number) => `周${"一二三四五六日"[day - 1]}`;

export const teams: Sentences<Exclude<TeamRefusal, { code: UnitRefusal["code"] }>> = {
  "not-a-team": () => "只有志愿队伍才能这样办理；请另选",
  "not-an-alliance": () => "只能加入志愿同盟；请另选",
  "unknown-service": ({ service }) => `没有服务类别“${service}”；请从所列类别中选择`,
  "service-twice": () => "同一服务类别列了两次；请只保留一处",
  "hours-reversed": ({ from, to }) => `服务时间 ${from}–${to} 的结束须晚于开始；跨夜的请分两天填写`,
  "hours-overlap": ({ day, from, to }) => `${weekday(day)} ${from}–${to} 与另一段服务时间重叠；请合为一段`,
};
