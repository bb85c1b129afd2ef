import type { LooksWords } from "../looks.ts";

export const looks: LooksWords = {
  looks: {
    column: { at: "When", by: "Who looked", person: "At whom", fields: "At what", reason: "Why" },
    reasonHidden: "reason not shown",
    list: (items) => items.join(", "),
  },
};
