import type { TeamStanding } from "../../../alliance/call.ts";
import type { CallRefusal } from "../../../county/calls.ts";
import type { TeamRefusal } from "../../../county/teams.ts";
import type { UnitRefusal } from "../../../county/units.ts";
import type { CallAct } from "../../../profile/call-rules.ts";
import type { Formats, Sentences, Telling } from "../../words.ts";

const acts: Readonly<Record<CallAct, string>> = {
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
};

const standings: Readonly<Record<TeamStanding | "none", string>> = {
  none: "尚未参与这次呼叫",
  responded: "已响应，尚未匹配",
  matched: "已匹配，尚未开始",
  assisting: "正在帮扶",
  left: "已中途退出",
  declined: "已谢绝",
  done: "已完成帮扶",
};

export const calls: Sentences<Exclude<CallRefusal, { code: (TeamRefusal | UnitRefusal)["code"] }>, Formats & Telling> = {
  "no-calls": () => "本区县的配置未规定呼叫流程；请先在配置中规定",
  "call-not-so": ({ act, name }, words) => `该呼叫目前“${words.name(name)}”，不能${acts[act]}；请核对其最新进展`,
  "standing-not-so": ({ act, standing }) => `该队伍${standings[standing ?? "none"]}，不能${acts[act]}；请另选队伍或先办理前一步`,
  "words-needed": ({ act }) => `${acts[act]}须写明情况`,
  "service-not-offered": () => "该队伍不提供这类服务；请由提供此类服务的队伍响应",
};
