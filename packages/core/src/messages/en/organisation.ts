import type { Vocabulary } from "../words.ts";

export const states: Vocabulary["states"] = {
  held: "held",
  acting: "acting",
  "carry-over": "carry-over",
  suspended: "suspended",
  vacant: "vacant",
};

export const modes: Vocabulary["modes"] = { full: "full", acting: "acting", seconded: "seconded" };

export const endReasons: Vocabulary["endReasons"] = {
  "handed-over": "handed over",
  abolished: "post abolished",
  transferred: "transferred",
  resigned: "resigned",
  removed: "removed",
  "term-over": "term over",
  retired: "retired",
  deceased: "deceased",
  other: "other",
};
