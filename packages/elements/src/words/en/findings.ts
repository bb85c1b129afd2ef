import type { FindingsWords } from "../findings.ts";

export const findings: FindingsWords = {
  findings: {
    severity: { error: "To be put right", warning: "Attention", info: "For information" },
    good: "In order",
    of: (of, percent) => `of ${of} (${percent})`,
    empty: "This county has set no rules to check.",
    show: (count) => `List (${count})`,
    showAll: (count) => `Show all ${count}`,
    hidden: (count) => `${count} more you may not see`,
    since: (day) => `since ${day}`,
  },
};
