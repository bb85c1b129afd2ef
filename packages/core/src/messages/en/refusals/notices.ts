import type { NoticeCommandRefusal } from "../../../county/notices.ts";
import type { UnitRefusal } from "../../../county/units.ts";
import type { Sentences } from "../../words.ts";

const faults = {
  empty: "has no position",
  "out-of-range": "has numbers that are no longitude and latitude; see whether they are swapped, or metres",
  "ring-open": "has a border that does not close",
  "too-few-points": "has a border of fewer than 3 positions",
  "crosses-itself": "has a border that meets itself",
  "hole-outside": "has a hole outside its border",
} as const;

export const notices: Sentences<Exclude<NoticeCommandRefusal, { code: UnitRefusal["code"] }>> = {
  "notice-not-of-grid": () => "Only a grid has a notice; choose one",
  "no-notice": () => "No notice of this grid is published; publish one first",
  "confirmed-ahead": ({ today }, { day }) =>
    `Nobody knows yet what will be so: confirm it for today (${day(today)}), or for the day somebody did`,
  "drawn-no-area": () => "Only an area lies somewhere; choose one",
  "drawn-twice": ({ area }) => `${area} is drawn twice; leave it once`,
  "shape-unsound": ({ area, fault, where }) =>
    `The shape of ${area} ${faults[fault]}${where ? `, at ${where.map((degrees) => degrees.toFixed(6)).join(", ")}` : ""}`,
};
