import type { FindingsTexts } from "../findings.ts";

export const findings: FindingsTexts = {
  findings: {
    severity: { error: "To be put right", warning: "Attention", info: "For information" },
    good: "In order",
    of: (of, percent) => `of ${of} (${percent})`,
    empty: "This county has set no rules to check.",
    show: (count) => `List (${count})`,
    showAll: (count) => `Show all ${count}`,
    hidden: (count) => `${count} more you may not see`,
    since: (day) => `since ${day}`,
    due: (day) => `due ${day}`,
    measure: (value, least, most) =>
      `${value}, should be ${[...(least ? [`at least ${least}`] : []), ...(most ? [`at most ${most}`] : [])].join(" and ")}`,
    counted: {
      households: (value) => `${value} households`,
      residents: (value) => `${value} residents`,
      "square-metres": (value) => `${value} m²`,
    },
    with: (unit) => `with ${unit}`,
    where: (east, north) => `see ${north}°N ${east}°E`,
    basis: (document) => `Basis: ${document}`,
    unknown: (count) => `${count} more not on record`,
    page: "About this rule",
    pageOf: (finding) => `About this rule: ${finding}`,
    group: (grade, count) => `${grade} (${count})`,
    filter: "Show only",
    grade: "Severity",
    place: "Where",
    all: "All",
  },
};
