import type { CommandName } from "@jinlin/core";
import type { Subject } from "./form-row.ts";

/** The commands that have a form, by what they are about, in the order they are offered. Apart from the forms, which come later. */
export const offers = {
  unit: [
    "rename-unit",
    "move-unit",
    "register-area",
    "register-organisation",
    "open-post",
    "count-members",
    "count-residents",
    "enrol-person",
    "overlay-grid",
    "publish-notice",
    "confirm-notice",
    "set-team",
    "join-alliance",
    "leave-alliance",
    "report-in",
    "publish-need",
    "raise-call",
    "register-network",
    "recode-unit",
    "change-kind",
    "set-areas",
    "merge-units",
    "split-unit",
    "dissolve-unit",
    "correct-unit",
  ],
  post: [
    "appoint-person",
    "end-appointment",
    "suspend-appointment",
    "reinstate-appointment",
    "extend-term",
    "resize-post",
    "close-post",
    "link-post",
    "unlink-post",
  ],
  stint: ["end-appointment", "suspend-appointment", "reinstate-appointment", "extend-term", "delegate-authority", "correct-appointment"],
  delegation: ["end-delegation"],
  person: ["hand-over-posts", "unmask-person", "correct-person", "merge-persons", "separate-persons", "withdraw-consent", "erase-person"],
  due: ["erase-expired"],
  network: ["register-cell", "change-network", "end-network"],
  cell: ["map-cell", "end-cell"],
  community: ["report-in", "publish-need"],
  "check-in": ["change-check-in", "check-out", "review-check-in"],
  need: ["claim-need", "close-need"],
  claim: ["complete-claim", "withdraw-claim"],
  call: [
    "respond-to-call",
    "decline-call",
    "match-call",
    "start-assistance",
    "leave-call",
    "finish-call",
    "review-call",
    "return-call",
    "withdraw-call",
    "reopen-call",
  ],
  calls: ["raise-call"],
  entry: ["withdraw-entry"],
} as const satisfies { readonly [Of in Subject]: readonly CommandName[] };

// No draft holds what is personal, none takes entries back, and a call is answered when it is raised.
const noSteps: ReadonlySet<CommandName> = new Set([
  "enrol-person",
  "correct-unit",
  "correct-appointment",
  "delegate-authority",
  "raise-call",
  ...offers.call,
  ...offers.delegation,
  ...offers.person,
  ...offers.due,
  ...offers.community,
  ...offers["check-in"],
  ...offers.need,
  ...offers.claim,
  ...offers.entry,
]);

/**
 * Those of them that somebody may give here.
 *
 * @param draft - Whether they go into a draft, as steps of it.
 */
export function offered(of: Subject, may: readonly string[], draft = false): CommandName[] {
  return offers[of].filter((command) => may.includes(command) && !(draft && noSteps.has(command)));
}

/** Those whose forms look for other units, or need to know what kinds there are: a page without a source cannot have them. */
export const looksFurther: ReadonlySet<CommandName> = new Set([
  "move-unit",
  "link-post",
  "enrol-person",
  "correct-person",
  "register-area",
  "register-organisation",
  "change-kind",
  "set-areas",
  "dissolve-unit",
  "merge-units",
  "split-unit",
  "raise-call",
  "register-network",
  "change-network",
  "register-cell",
  "map-cell",
  "overlay-grid",
  "report-in",
  "change-check-in",
  "publish-need",
  "set-team",
  "claim-need",
]);
