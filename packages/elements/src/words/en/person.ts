import type { PersonTexts } from "../person.ts";

export const person: PersonTexts = {
  person: {
    empty: "Choose a person.",
    own: "you",
    change: "Change",
    home: "Home",
    phone: "Phone",
    years: "Posts held",
    noYears: "No posts that can be shown.",
    partial: "You may not see some of the posts, so nothing is said of the times between.",
    gap: "held no post",
    column: { when: "When", post: "Post", unit: "Unit", how: "How" },
    period: (from, to) => `${from ?? "start unknown"} – ${to ?? "now"}`,
    when: { past: "left", current: "serving", future: "to come" },
    openTitle: "Open items",
    openNote: "What would be left undone if this person left all posts.",
    open: { held: "post falls vacant", promised: "appointed, not yet begun", "ex-officio": "ex officio seat goes with it" },
    alike: "May be the same person",
    alikeNote: "Other records that may be of this person. Two people may share a name: make sure before you merge.",
    why: {
      "same-name": "same name",
      script: "name in another script",
      spacing: "name spaced otherwise",
      "same-phone": "same phone",
    },
    merge: "Merge into this record",
    merged: "Records merged into this one",
    mergedBy: (seq) => `merged by entry ${seq}`,
  },
};
