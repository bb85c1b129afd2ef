import type { SharedWords } from "../words.ts";

export const shared: SharedWords = {
  view: {
    loading: "Loading…",
    failed: "This could not be read. Check the network and try again.",
    unreadable: (fault) => `What was given cannot be read: ${fault}`,
    stale: "This could not be updated; what you see may be old.",
    retry: "Try again",
    asOf: (day) => `As of ${day}`,
  },
  hiddenPerson: "name not public",
  since: (state, day) => (state === "carry-over" ? `term ended ${day}` : `since ${day}`),
  remark: (parts) => parts.join(", "),
};
