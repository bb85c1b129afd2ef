import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { termExtended, type AppointmentEvent } from "./appointment.ts";
import type { Stint } from "./holding.ts";

export interface ExtendTerm {
  readonly type: "extend-term";
  readonly appointment: string;
  /** The day the term is over instead: later, or earlier where the election is brought forward. */
  readonly termEnd: Day;
  /** The day the approval takes effect; today unless said. */
  readonly from?: Day;
  /** The approval (批准文号): an election is early or late by approval alone. */
  readonly basis: string;
}

export type ExtendRefusal =
  | { readonly code: "no-term" }
  | { readonly code: "term-ends-before-start"; readonly from: Day; readonly termEnd: Day }
  | { readonly code: "ended-already"; readonly to: Day };

/**
 * Moves the end of a term with approval (延长任期, case 5). What was due before stays on record: on a day before the
 * approval the term ended when it did.
 */
export function extendTerm(stint: Stint, { termEnd }: ExtendTerm, from: Day): Decision<AppointmentEvent, ExtendRefusal> {
  const { value, subject } = stint;
  if (value.termEnd === undefined) return refuse({ code: "no-term" });
  if (stint.to !== undefined && stint.to <= from) return refuse({ code: "ended-already", to: stint.to });
  if (stint.from !== undefined && termEnd <= stint.from) return refuse({ code: "term-ends-before-start", from: stint.from, termEnd });
  if (value.termEnd === termEnd) return accept();
  return accept<AppointmentEvent>(termExtended(subject, value, from, termEnd));
}
