import type { HoursRefusal } from "../../../county/hours.ts";
import type { RotaRefusal } from "../../../county/rotas.ts";
import type { TeamRefusal } from "../../../county/teams.ts";
import type { Sentences } from "../../words.ts";

export const hours: Sentences<Exclude<HoursRefusal, { code: (RotaRefusal | TeamRefusal)["code"] }>> = {
  "times-reversed": () => "结束时间须晚于开始时间；请核对",
  "times-ahead": () => "服务结束后方可登记；所填时间尚未到",
  "hours-closed": () => "已签退；时间有误的，请办理更正",
  "hours-open": () => "尚未签退；请先补上结束时间再确认",
  "hours-over-a-day": () => "时长超过 24 小时；请先更正再确认",
};
