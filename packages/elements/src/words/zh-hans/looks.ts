import type { LooksWords } from "../looks.ts";

export const looks: LooksWords = {
  looks: {
    column: { at: "时间", by: "查看人", person: "被查看人", fields: "所看内容", reason: "事由" },
    reasonHidden: "事由不公开",
    list: (items) => items.join("、"),
  },
};
