import type { PictureVocabulary } from "../picture-terms.ts";

export const pictures: PictureVocabulary = {
  missing: "should exist, does not",
  overlay: "coordinating body",
  hidden: "not shown",
  collapsed: (count) => `+${count} below`,
  chart: (name) => `Organisation chart: ${name}`,
  chartTold: (boxes, levels) =>
    `${boxes} boxes. ${levels.map(({ name, count, missing }) => `${name}: ${count}${missing === "0" ? "" : `, missing ${missing}`}`).join("; ")}.`,
  ladder: (unit) => `Who answers for ${unit}`,
  answersFor: (unit, who) => `${who} answers for ${unit}`,
  nobody: "nobody answers",
  answering: "answers",
  lineage: (unit) => `Where ${unit} comes from, and what became of it`,
  formed: (unit, ancestors) => `${unit} came from ${ancestors}`,
  became: (unit, heirs) => `${unit} became ${heirs}`,
  alone: (unit) => `No origins or heirs of ${unit} are on record`,
  slots: (unit) => `Posts of ${unit}`,
  slotsTold: (formula, taken, all) => `${formula}: ${taken} of ${all} seats taken`,
  free: (count) => `+${count} vacant`,
  list: (names) => names.join(", "),
  asOf: (day) => `As of ${day}`,
  from: (day) => `from ${day}`,
  to: (day) => `until ${day}`,
};
