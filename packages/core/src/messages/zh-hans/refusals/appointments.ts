import type { AppointmentRefusal } from "../../../county/appointments.ts";
import type { Formats, Sentences, Telling } from "../../words.ts";

export const appointments: Sentences<AppointmentRefusal, Formats & Telling> = {
  "not-handed-over": ({ why }, { refusal }) => `有职务不能交接，因此一项也未交接：${refusal(why)}`,
  "unit-not-in-force": ({ from, to }, { day }) =>
    `该单位${from ? `自${day(from)}` : ""}${to ? `至${day(to)}前` : "起"}存在，任期须在此之内`,
  "not-over-yet": ({ given }, { partial }) => `只有已经过去的日期可以只写年、月；${partial(given)}尚未过去，请写明日期`,
  "period-empty": ({ from }, { day }) => `止任日须晚于起任日（${day(from)}）`,
  "term-ends-before-start": ({ from }, { day }) => `任期届满日须晚于起任日（${day(from)}）`,
  "acting-has-no-term": () => "主持工作不设任期；请不填届满日，或改为正式任职",
  "taken-later": ({ from }, { day }) => `自${day(from)}起该职务已另有任命，可任至该日之前`,
  "seats-taken": ({ seats }) => `该职务共 ${seats} 个职数，均已有人；请写明接替何人，或先增加职数`,
  "replaces-nobody": () => "所要接替的人当日不任此职；请查看最新情况后重新选择",
  "too-many-posts": ({ holds, max }) => `此人已任同类职务 ${holds} 个，上限为 ${max} 个；请另选他人，或先结束其一`,
  "ends-before-start": ({ from }, { day }) => `离任日须晚于任职起始日（${day(from)}）`,
  "ended-already": ({ to }, { day }) => `该任职止于${day(to)}，不能再改；如需续任，请重新任命`,
  "not-in-office": ({ from, to }, { day }) => `该任职${from ? `自${day(from)}` : ""}${to ? `至${day(to)}前` : "起"}有效，停职须在此之内`,
  "suspended-already": ({ from, to }, { day }) => `${from ? `自${day(from)}` : ""}${to ? `至${day(to)}前` : "起"}已停职；请先办理复职`,
  "not-suspended": () => "当日并未停职，无需复职",
  "no-term": () => "该任职未设任期，无从延长；如系漏登，请更正任职",
  "follows-post": () => "此为当然席位，由所依附职务的任职者担任；请在该职务上办理，或先取消当然席位",
};
