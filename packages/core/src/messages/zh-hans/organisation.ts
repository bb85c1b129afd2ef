import type { Vocabulary } from "../words.ts";

export const states: Vocabulary["states"] = {
  held: "在任",
  acting: "主持（代理）",
  "carry-over": "届满留任",
  suspended: "停职",
  vacant: "空缺",
};

export const modes: Vocabulary["modes"] = { full: "正式任职", acting: "主持工作", seconded: "挂职" };

export const endReasons: Vocabulary["endReasons"] = {
  "handed-over": "交接",
  abolished: "职务撤销",
  transferred: "调任",
  resigned: "辞职",
  removed: "免职",
  "term-over": "届满",
  retired: "退休",
  deceased: "去世",
  other: "其他",
};
