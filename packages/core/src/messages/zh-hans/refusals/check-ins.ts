import type { CheckInRefusal } from "../../../county/check-ins.ts";
import type { NeedRefusal } from "../../../county/needs.ts";
import type { UnitRefusal } from "../../../county/units.ts";
import type { Sentences } from "../../words.ts";

const during = (from: string | undefined, to: string | undefined) => `${from ? `自${from}` : ""}${to ? `至${to}前` : "起"}`;

export const checkIns: Sentences<Exclude<CheckInRefusal | NeedRefusal, { code: UnitRefusal["code"] }>> = {
  "unknown-capacity": ({ capacity, known }) => `配置中没有报到身份“${capacity}”，可选：${known.join("、")}`,
  "not-in-that-capacity": ({ of }) => `该身份只供${of === "person" ? "个人" : "组织"}报到；请另选`,
  "no-place-to-check-in": () => "只能向社区报到；请选择社区",
  "community-not-there": ({ from, to }, { day }) => `该社区${during(from && day(from), to && day(to))}存在，日期须在此之内`,
  "employer-needed": () => "该身份须填写所在单位",
  "no-employer-there": () => "该身份不登记所在单位；请留空",
  "employer-not-organisation": () => "所在单位须是组织；请另选",
  "employer-not-there": ({ from, to }, { day }) => `该单位${during(from && day(from), to && day(to))}存在，日期须在此之内`,
  "checked-in-already": ({ from }, { day }) => `已${from ? `自${day(from)}起` : ""}以该身份在此报到；请先撤销，或办理转移`,
  "check-in-not-there": ({ from, to }, { day }) => `该报到${during(from && day(from), to && day(to))}有效，日期须在首日之后、此期之内`,
  "check-in-recorded-later": ({ from }, { day }) => `该报到在${day(from)}已有后续登记；请先撤回，或改用更晚的日期`,
  "not-reviewed": () => "该身份不作年度评议",
  "unknown-grade": ({ grade, known }) => `配置中没有等次“${grade}”，可选：${known.join("、")}`,
  "not-there-that-year": ({ year }) => `该报到在 ${year} 年内无一日有效；请另选年份`,
  "year-to-come": ({ year }) => `${year} 年尚未开始，届时再评议`,
  "unknown-service": ({ service, known }) => `配置中没有服务类别“${service}”，可选：${known.join("、")}`,
  "need-not-open": ({ from, to }, { day }) => `该事项${during(from && day(from), to && day(to))}在清单上，日期须在此之内`,
  "claims-open": ({ claims }, { number }) => `尚有 ${number(claims.length)} 项认领未了结；请先办结或撤回`,
  "not-checked-in": () => "只有在该社区报到的个人或组织才能认领其清单事项",
  "claimed-already": () => "已经认领",
  "places-taken": ({ seats, left }, { number }) =>
    left === 0 ? `${number(seats)} 个名额已满` : `${number(seats)} 个名额中还剩 ${number(left)} 个；请减少人数`,
  "claim-settled-already": ({ how, on }, { day }) => `已于${day(on)}${how === "done" ? "办结" : "撤回"}`,
  "before-the-claim": ({ since }, { day }) => `认领日期为${day(since)}，不得早于该日`,
};
