import { form } from "../form-row.ts";
import { fromToday } from "./appointments.ts";

// What is uncovered comes in the answer, once.
export const unmaskPerson = form<"unmask-person">({
  command: "unmask-person",
  of: ["person"],
  needs: ["reason"],
  look: true,
  fixed: ({ person }) => ({ person: person!.id }),
  fields: [],
});

export const withdrawConsent = form<"withdraw-consent">({
  command: "withdraw-consent",
  of: ["person"],
  fixed: ({ person }) => ({ person: person!.id }),
  fields: [fromToday],
});

export const eraseExpired = form<"erase-expired">({
  command: "erase-expired",
  of: ["due"],
  needs: ["reason"],
  fixed: ({ due }) => ({ persons: due! }),
  fields: [],
});
