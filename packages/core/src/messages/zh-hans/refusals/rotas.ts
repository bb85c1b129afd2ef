import type { NetworkRefusal } from "../../../county/networks.ts";
import type { RotaRefusal } from "../../../county/rotas.ts";
import type { TeamRefusal } from "../../../county/teams.ts";
import type { UnitRefusal } from "../../../county/units.ts";
import type { Sentences } from "../../words.ts";

export const rotas: Sentences<Exclude<RotaRefusal, { code: (NetworkRefusal | TeamRefusal | UnitRefusal)["code"] }>> = {
  "not-in-team": () => "此人当日不在该队伍；请先办理入队",
  "rule-unreadable": ({ part }) => `无法识别规则中的“${part}”；例如 FREQ=WEEKLY;BYDAY=MO,WE`,
  "rule-never": () => "该规则没有对应的日期；请核对日期和月份",
  "other-team": () => "该排班属于另一队伍；请另设",
  "rota-not-there": () => "当日没有该排班；请另选日期",
  "no-shift": ({ day: on }, { day }) => `${day(on)}没有班次；请从排班中选择`,
  "shift-cancelled": ({ day: on }, { day }) => `${day(on)}的班次已取消；请另选`,
  "shift-full": ({ seats }) => `${seats} 个班位已满；请指明替换谁`,
  "not-on-shift": () => "此人不在该班次；请重新查看",
  "on-shift-already": () => "此人已在该班次",
};
