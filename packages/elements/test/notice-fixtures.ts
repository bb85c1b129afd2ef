// The notice of a grid in a district that does not exist, as a portal would get it.
import type { NoticeView } from "@jinlin/core";
import { encodeShape, type Position } from "@jinlin/core/geo";
import { head } from "./fixtures.ts";

const square = (west: number, south: number): string => {
  const corners: Position[] = [
    [west, south],
    [west + 0.004, south],
    [west + 0.0045, south + 0.003],
    [west, south + 0.003],
  ];
  return encodeShape({ type: "Polygon", coordinates: [[...corners, corners[0]!]] });
};

export function noticeView(over: Partial<NoticeView> = {}): NoticeView {
  return {
    ...head,
    view: "notice",
    grid: { id: "grid-0412", name: "鹤峰社区第三网格", kind: "网格", grid: "general", code: "350902001003012" },
    path: [
      { id: "qq", name: "青桥区" },
      { id: "qx", name: "桥下街道" },
      { id: "hefeng", name: "鹤峰社区" },
    ],
    state: "current",
    extent: "东至青桥路，南至护城河，西至学院巷，北至和平路",
    phone: "0593-2801001",
    supervision: "0593-12345",
    confirmed: "2026-09-01",
    posts: [
      { post: { id: "grid-0412/head", name: "网格长" }, state: "held", holders: ["林晓"] },
      {
        post: { id: "grid-0412/officer/party", name: "网格员" },
        network: { id: "party", name: "党建网" },
        state: "held",
        holders: [],
      },
      {
        post: { id: "grid-0412/officer/safety", name: "网格员" },
        network: { id: "safety", name: "综治网" },
        state: "vacant",
        holders: [],
        answers: {
          post: { id: "grid-0412/head", name: "网格长" },
          unit: { id: "grid-0412", name: "鹤峰社区第三网格" },
          by: "territory",
          holder: "林晓",
        },
      },
    ],
    sketch: {
      shape: square(119.53, 26.66),
      label: [119.532, 26.6615],
      around: [{ id: "grid-0413", name: "第四网格", shape: square(119.534, 26.66), label: [119.536, 26.6615] }],
    },
    ...over,
  };
}
