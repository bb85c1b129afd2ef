import type { PersonView } from "@jinlin/core";

/** A person with two stints and a gap between, who may be somebody else on record. */
export function personView(id = "wang", over: Partial<PersonView> = {}): PersonView {
  const unit = { id: "grid-1", name: "第一网格" };
  const post = { id: "grid-1/officer", name: "网格长" };
  return {
    view: "person",
    v: 1,
    seq: 10,
    day: "2026-11-23",
    lang: "zh-Hans",
    person: { id, name: "王二" },
    home: { id: "east", name: "东社区" },
    stints: [
      { appointment: "a-1", post, unit, mode: "full", from: "2022-01-01", to: "2024-01-01", ended: "resigned", when: "past" },
      { appointment: "a-2", post, unit, mode: "full", from: "2025-01-01", when: "current", state: "held" },
    ],
    gaps: [{ from: "2024-01-01", to: "2025-01-01" }],
    alike: [{ person: { id: "p-9", name: "王 二" }, why: ["spacing"] }],
    open: [{ kind: "held", id: "a-2", about: "网格长", unit }],
    merged: [],
    may: [],
    ...over,
  };
}

/** As whoever may do everything with the record sees it. */
export const inCharge: Partial<PersonView> = {
  person: { id: "wang", name: "王二", phone: "199****0001" },
  merged: [{ id: "p-7", since: 8 }],
  may: ["correct-person", "merge-persons", "separate-persons", "erase-person"],
};
