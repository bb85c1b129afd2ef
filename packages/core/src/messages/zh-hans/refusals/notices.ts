import type { NoticeCommandRefusal } from "../../../county/notices.ts";
import type { UnitRefusal } from "../../../county/units.ts";
import type { Sentences } from "../../words.ts";

const faults = {
  empty: "没有任何点",
  "out-of-range": "有不是经纬度的坐标：请检查是否经纬颠倒或以米为单位",
  "ring-open": "边界没有闭合",
  "too-few-points": "有一圈边界不足 3 个点",
  "crosses-itself": "边界与自身相交",
  "hole-outside": "空洞超出其外圈",
} as const;

export const notices: Sentences<Exclude<NoticeCommandRefusal, { code: UnitRefusal["code"] }>> = {
  "notice-not-of-grid": () => "只有网格才有公示；请另选",
  "no-notice": () => "该网格尚未公示；请先发布公示",
  "confirmed-ahead": ({ today }, { day }) => `尚未到来的日期无从确认；请按今日（${day(today)}）或实际确认之日办理`,
  "drawn-no-area": () => "只有片区才有范围；请另选",
  "drawn-twice": ({ area }) => `“${area}”列了两次；请只保留一处`,
  "shape-unsound": ({ area, fault, where }) =>
    `“${area}”的范围${faults[fault]}${where ? `，见 ${where.map((degrees) => degrees.toFixed(6)).join("，")}` : ""}`,
};
