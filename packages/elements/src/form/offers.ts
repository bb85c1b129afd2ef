import type { CommandName } from "@jinlin/core";
import type { Subject } from "./form-row.ts";

/** The commands that have a form, by what they are about, in the order they are offered. Apart from the forms, which come later. */
export const offers = {
  unit: ["move-unit", "open-post", "count-members", "enrol-person"],
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
  stint: ["end-appointment", "suspend-appointment", "reinstate-appointment", "extend-term"],
  person: [],
  entry: ["withdraw-entry"],
} as const satisfies { readonly [Of in Subject]: readonly CommandName[] };

/** Those of them that somebody may give here. */
export function offered(of: Subject, may: readonly string[]): CommandName[] {
  return offers[of].filter((command) => may.includes(command));
}

/** Those whose forms look for other units, or need to know what kinds there are: a page without a source cannot have them. */
export const looksFurther: ReadonlySet<CommandName> = new Set(["move-unit", "open-post", "link-post", "enrol-person"]);
