import { covers, type Day, type Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { historyOf, type State } from "../register/register.ts";
import type { CheckedOut, CheckIn, CheckOutReason } from "./check-in.ts";

/** Ends a check-in (撤销报到). */
export interface CheckOut {
  readonly type: "check-out";
  readonly checkIn: string;
  /** The first day it is no longer there. */
  readonly from: Day;
  readonly ended: CheckOutReason;
}

export type CheckOutRefusal =
  | ({ readonly code: "check-in-not-there" } & Period)
  | { readonly code: "check-in-recorded-later"; readonly from: Day };

/**
 * Ends a check-in with a reason: somebody moved away, retired, or left. It stays on record for the days it was.
 *
 * @param first - The register on the command's day.
 *
 * {@includeCode ./check-out.test.ts#check-out}
 */
export function checkOut(first: State, { id, who, period }: CheckIn, { from, ended }: CheckOut): Decision<CheckedOut, CheckOutRefusal> {
  const later = historyOf(first, id, "checkIn").find((fact) => fact.from !== undefined && fact.from > from);
  if (!covers(period, from) || period.from === from) return refuse({ code: "check-in-not-there", ...period });
  if (later) return refuse({ code: "check-in-recorded-later", from: later.from! });
  return accept({ type: "checked-out", v: 1, subject: id, from, who, ended });
}
