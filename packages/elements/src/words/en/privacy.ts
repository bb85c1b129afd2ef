import type { PrivacyTexts } from "../privacy.ts";

export const privacy: PrivacyTexts = {
  privacy: {
    due: "To be erased",
    dueNote:
      "Kept as long as may be, or consent withdrawn and no post held. What is erased does not come back; the posts stay on record, without saying whose they were.",
    noneDue: "Nothing personal is past its time.",
    withdrawn: "Consent withdrawn, still in a post",
    withdrawnNote: "Kept because of the post; to be erased from the day they hold none.",
    looks: "Who looked at whom",
    noLooks: "Nobody has looked at what is covered.",
    retention: "How long it is kept",
    column: { choose: "Choose", person: "Person", basis: "Kept because", why: "Why", since: "Ground ended", due: "To be erased" },
    why: { "retention-over": "time is over", "consent-withdrawn": "consent withdrawn" },
    over: (days) => `${days} days over`,
    left: (days) => `${days} days left`,
    hidden: (count) => `${count} more, of whom you may not know.`,
    notListed: (count) => `${count} more are not listed: deal with these first.`,
    all: "Choose all",
    none: "Choose none",
    chosen: (count) => `${count} chosen`,
    choose: (name) => `Choose ${name}`,
    more: (shown, all) => `${shown} of ${all} shown; show more`,
    older: "Earlier looks",
    newest: "Back to the latest",
    keptLooks: "Record of looks",
    days: (days) => `${days} days`,
    noEnd: "no end laid down",
    kept: (basis) => `Ground ended: ${basis}`,
  },
};
