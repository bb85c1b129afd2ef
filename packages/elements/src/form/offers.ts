import type { CommandName } from "@jinlin/core";
import type { Subject } from "./form-row.ts";

/** The commands that have a form, by what they are about, in the order they are offered. Apart from the forms, which come later. */
export const offers = {
  county: [],
  unit: ["move-unit"],
  post: ["appoint-person", "end-appointment"],
  stint: [],
  person: [],
  entry: [],
} as const satisfies { readonly [Of in Subject]: readonly CommandName[] };

/** Those of them that somebody may give here. */
export function offered(of: Subject, may: readonly string[]): CommandName[] {
  return offers[of].filter((command) => may.includes(command));
}
